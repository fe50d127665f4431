package newsarchive.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import newsarchive.fixtures.ArticleFixture;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Claim;
import newsarchive.model.EntityType;
import newsarchive.model.Voice;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who speaks with whom, of whom, and how much: what pages tell across articles. */
final class ConnectedPagesTest {
  private static Map<String, String> pages = Map.of();

  @BeforeAll
  static void build() throws Exception {
    pages =
        SiteFixture.pages(
            SiteFixture.archive(null, pier(), vote(), old(), undated()), SiteFixture.options(null));
  }

  private static AnalyzedArticle pier() {
    return new ArticleFixture("pier", "The pier")
        .published("2024-05-31")
        .paragraph("\"Norvik needs a pier,\" Ana Petrova and Tom Hill said.")
        .paragraph("Petrova said that the pier is cheap. Hill said that Petrova was wrong.")
        .paragraph("Protesters said that Norvik is poor.")
        .entity(EntityType.PERSON, "Ana Petrova", "Petrova")
        .entity(EntityType.PERSON, "Tom Hill", "Hill")
        .entity(EntityType.PLACE, "Norvik")
        .described(Voice.Kind.GROUP, "Protesters")
        .says("Ana Petrova", "Norvik needs a pier,")
        .also("Tom Hill", "Norvik needs a pier,")
        .reports("Ana Petrova", "the pier is cheap")
        .reports("Tom Hill", "Petrova was wrong")
        .reports("Protesters", "Norvik is poor")
        .claim("the pier is cheap", Claim.Modality.ASSERTED)
        .build();
  }

  private static AnalyzedArticle vote() {
    return new ArticleFixture("vote", "The vote")
        .published("2024-03-02")
        .paragraph("\"I count on Norvik,\" Ana Petrova said. \"And on Norvik alone.\"")
        .entity(EntityType.PERSON, "Ana Petrova")
        .entity(EntityType.PLACE, "Norvik")
        .says("Ana Petrova", "I count on Norvik,")
        .says("Ana Petrova", "And on Norvik alone.")
        .build();
  }

  private static AnalyzedArticle old() {
    return new ArticleFixture("old", "An old story")
        .published("2023-01-02")
        .paragraph("\"One,\" Tom Hill said. \"Two.\" \"Three.\" \"Four.\" \"Five.\"")
        .entity(EntityType.PERSON, "Tom Hill")
        .says("Tom Hill", "One,")
        .says("Tom Hill", "Two.")
        .says("Tom Hill", "Three.")
        .says("Tom Hill", "Four.")
        .says("Tom Hill", "Five.")
        .build();
  }

  private static AnalyzedArticle undated() {
    return new ArticleFixture("undated", "A leaflet")
        .paragraph("\"Norvik first,\" Tom Hill said.")
        .entity(EntityType.PERSON, "Tom Hill")
        .entity(EntityType.PLACE, "Norvik")
        .says("Tom Hill", "Norvik first,")
        .build();
  }

  @Test
  void speakerPageTellsAloneOrWithWhom() {
    Document page = page("speakers/ana-petrova.html");
    String facts = page.select("dl.meta").text();
    assertTrue(facts.contains("Alone in 3 of 4 statements"), facts);
    assertEquals("Tom Hill 1 statement", page.select("#with li").text());
    assertEquals("tom-hill.html", page.select("#with a").attr("href"));
    Document alone = page("speakers/" + described() + ".html");
    assertTrue(alone.select("dl.meta").text().contains("Alone every statement"));
    assertTrue(alone.select("#with").isEmpty());
  }

  private static String described() {
    return pages.keySet().stream()
        .filter(path -> path.startsWith("speakers/protesters"))
        .findFirst()
        .orElseThrow()
        .replaceAll("speakers/|\\.html", "");
  }

  @Test
  void speakerPageHasItsPartsInOrder() {
    List<String> parts = page("speakers/ana-petrova.html").select("main > section").eachAttr("id");
    assertEquals(List.of("statements", "claims", "about", "with", "said", "names", "files"), parts);
    assertEquals(
        parts.stream().map(id -> "#" + id).toList(),
        page("speakers/ana-petrova.html").select("nav.tabs a").eachAttr("href"));
  }

  @Test
  void talksAboutCountsInNumbersBesideTheBars() {
    Element about = page("speakers/ana-petrova.html").getElementById("about");
    assertNotNull(about);
    assertEquals("Norvik 3 statements", about.select("li").text());
  }

  @Test
  void whatOthersSayOfTheSpeakerIsNotTheirOwn() {
    Element said = page("speakers/ana-petrova.html").getElementById("said");
    assertNotNull(said);
    assertEquals(1, said.select("figure").size());
    assertTrue(said.text().contains("Petrova was wrong"), said.text());
  }

  @Test
  void statementsOfBothKindsCanBeChosenFromWithoutScript() {
    Document page = page("speakers/ana-petrova.html");
    assertEquals(List.of("All", "Quoted 3", "Reported 1"), page.select(".kinds label").eachText());
    assertEquals(3, page.select("#statements figure.q:not(.i)").size());
    assertEquals(1, page.select("#statements figure.i").size());
    String style = pages.getOrDefault("assets/style.css", "");
    for (String id : page.select(".kinds input").eachAttr("id")) {
      assertTrue(id.equals("k-all") || style.contains("#" + id + ":checked"), id);
    }
    assertTrue(page("speakers/" + described() + ".html").select(".kinds").isEmpty());
  }

  @Test
  void entityPageTellsWhoSpeaksAboutItAndWhatIsNamedBesideIt() {
    Document page = page("entities/norvik.html");
    assertEquals(
        List.of("Ana Petrova 3 statements", "Tom Hill 2 statements", "Protesters 1 statement"),
        page.select("#by li").eachText());
    assertEquals(
        List.of("Ana Petrova 2 paragraphs", "Tom Hill 2 paragraphs"),
        page.select("#with li").eachText());
    String facts = page.select("dl.meta").text();
    assertTrue(facts.contains("Spoken of in 5 statements"), facts);
  }

  @Test
  void pagesLeadToTheirFilesAndFeeds() {
    Document speaker = page("speakers/ana-petrova.html");
    List<String> files = List.of("ana-petrova.json", "ana-petrova.csv", "ana-petrova.xml");
    assertTrue(speaker.select("link[rel=alternate]").eachAttr("href").containsAll(files));
    assertTrue(speaker.select("#files a").eachAttr("href").containsAll(files));
    Document described = page("speakers/" + described() + ".html");
    assertTrue(described.select("a[href$=xml][href^=protesters]").isEmpty());
    assertEquals(
        "norvik.xml",
        page("entities/norvik.html")
            .select("link[type=application/atom+xml][href^=norvik]")
            .attr("href"));
  }

  @Test
  void homeNamesWhoWasQuotedLatelyAndWhatIsSpokenOf() {
    Document home = page("index.html");
    Element quoted = home.select("section.s4").first();
    assertNotNull(quoted);
    assertEquals("Most quoted in the 90 days to 31 May 2024", quoted.select("h2").text());
    assertEquals(
        List.of("Ana Petrova 4 statements", "Tom Hill 2 statements", "Protesters 1 statement"),
        quoted.select("li").eachText());
    assertEquals("Norvik 5 statements", home.select("section.s3 li").get(0).text());
    assertTrue(home.select("a[href=statistics.html]").size() > 1);
  }

  @Test
  void timelineHasYearsAndItsUndatedStatementsLast() {
    Document timeline = page("timeline.html");
    assertEquals(
        List.of("2024", "2023", "Without a date"),
        timeline.select("nav[aria-label=Years] a").eachText());
    assertEquals(
        List.of("May 2024", "March 2024", "January 2023", "Without a date"),
        timeline.select("main section h2").eachText());
    for (String anchor : timeline.select("nav.tabs a").eachAttr("href")) {
      assertNotNull(timeline.getElementById(anchor.substring(1)), anchor);
    }
    assertEquals("timeline.html#m2024-05", page("index.html").select(".s2 li a").attr("href"));
  }

  @Test
  void statisticsAreATableAndADrawingOfTheSame() {
    Document page = page("statistics.html");
    assertEquals("Tom Hill 8 7 0 1 0 0 3", page.select("#speakers tbody tr").get(0).text().strip());
    Element matrix = page.getElementById("about");
    assertNotNull(matrix);
    assertEquals(List.of("Speaker", "Norvik", "Ana Petrova"), matrix.select("thead th").eachText());
    assertEquals(
        List.of("Tom Hill 2 1", "Ana Petrova 3 –", "Protesters 1 0"),
        matrix.select("tbody tr").eachText());
    for (Element drawing : page.select("svg")) {
      assertEquals("img", drawing.attr("role"));
      for (String id : drawing.attr("aria-labelledby").split(" ", -1)) {
        Element label = page.getElementById(id);
        assertNotNull(label, id);
        assertEquals(drawing, label.parent());
      }
      assertTrue(drawing.select("[style], a, script").isEmpty());
    }
    assertEquals(2, page.select("svg").size());
    List<String> drawn = matrix.select("svg text.mid").eachText();
    List<String> counted =
        matrix.select("tbody td").eachText().stream().filter(t -> t.matches("[1-9]\\d*")).toList();
    assertEquals(counted, drawn);
    assertEquals("page", page.select("nav a[href=statistics.html]").attr("aria-current"));
  }

  private static Document page(String path) {
    return SiteFixture.page(pages, path);
  }
}
