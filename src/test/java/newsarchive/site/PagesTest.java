package newsarchive.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Paragraph;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class PagesTest {
  private static Map<String, String> pages = Map.of();

  @BeforeAll
  static void build() throws Exception {
    pages = SiteFixture.pages(null);
  }

  @Test
  void textOfAnArticleIsThatOfItsSource() {
    for (AnalyzedArticle article : List.of(SiteFixture.harbour(), SiteFixture.silent())) {
      Document page = page("articles/" + article.article().id() + ".html");
      List<String> shown = page.select(".text .t").eachText();
      List<String> source =
          article.article().paragraphs().stream()
              .map(Paragraph::span)
              .map(span -> article.article().words(span))
              .toList();
      assertEquals(source, shown.stream().map(PagesTest::straight).toList());
    }
  }

  private static String straight(String text) {
    return text.replaceAll("[“”]", "\"").replaceAll("[‘’]", "'");
  }

  @Test
  void statementIsMarkedNumberedAndNoted() {
    Document page = page("articles/harbour.html");
    Element first = page.select("mark.st").first();
    assertNotNull(first);
    assertEquals("“We will build the harbour,”", first.text());
    Element note = page.getElementById("n" + first.id().substring(1));
    assertNotNull(note);
    assertTrue(note.text().startsWith("1 Ana Petrova quoted"), note.text());
    assertEquals("../speakers/ana-petrova.html", note.select("a[href^=..]").attr("href"));
    Element number = page.select("a.ref[data-n=1]").first();
    assertNotNull(number);
    assertEquals("", number.text());
    assertEquals("#" + note.id(), number.attr("href"));
    assertEquals("Statement 1: Ana Petrova, quoted", number.attr("aria-label"));
  }

  @Test
  void doubtStandsBesideThePassageAndNoPercentageDoes() {
    Document page = page("articles/harbour.html");
    String inferred = page.select(".note[data-n=3]").text();
    assertTrue(inferred.contains("Uncertain") && inferred.contains("The test says so"), inferred);
    assertTrue(page.select(".note[data-n=4]").text().startsWith("4 Speaker not stated quoted"));
    page.select("code.addr").remove(); // an address has its blanks as %20
    assertFalse(page.text().contains("%"));
  }

  @Test
  void suppliedNameIsNoPartOfTheText() {
    Element gap = page("articles/harbour.html").select("ins.sup").first();
    assertNotNull(gap);
    assertEquals("", gap.text());
    assertEquals(" […] ", gap.attr("data-v"));
  }

  @Test
  void articleTellsItsFactsAndWhatIsMissing() {
    String facts = page("articles/harbour.html").select(".head dl.meta").text();
    assertTrue(facts.contains("Published by The Tidewater Post"), facts);
    assertTrue(facts.contains("Date 31 May 2024"), facts);
    assertTrue(facts.contains("Statements 5 (3 quoted, 2 reported)"), facts);
    assertTrue(page("articles/silent.html").select("dl.meta").text().contains("Date not stated"));
  }

  @Test
  void articleLinksToNeighboursAndRelatives() {
    Element more = page("articles/harbour.html").getElementById("more");
    assertNotNull(more);
    assertTrue(more.text().contains("Newer: Storm over Lowmark"), more.text());
    String reason = "Ana Petrova speaks in both; both have the claim “We will build the harbour”.";
    assertTrue(more.text().contains(reason), more.text());
  }

  @Test
  void speakerAndArticleLinkToEachOther() {
    Document speaker = page("speakers/ana-petrova.html");
    assertEquals("Ana Petrova", speaker.select("h1").text());
    assertEquals(3, speaker.select("#statements figure").size());
    assertEquals(
        List.of("../articles/storm.html", "../articles/harbour.html"),
        speaker.select("#statements h3 a").eachAttr("href"));
    String place = speaker.select("#statements figcaption a").attr("href");
    assertNotNull(page("articles/storm.html").getElementById(place.replaceFirst(".*#", "")));
    assertTrue(speaker.select("a[href=../entities/ana-petrova.html]").size() > 0);
    assertTrue(
        page("entities/ana-petrova.html").select("a[href=../speakers/ana-petrova.html]").size()
            > 0);
  }

  @Test
  void reportedStatementKeepsItsSentence() {
    Element reported = page("speakers/ana-petrova.html").select("figure.i blockquote").first();
    assertNotNull(reported);
    assertTrue(reported.text().contains("Petrova said that the town had 12,000 ships."));
    assertEquals("the town had 12,000 ships", reported.select(".iq").text());
  }

  @Test
  void entityShowsEveryMentionInItsSentence() {
    Document entity = page("entities/lowmark.html");
    assertEquals(2, entity.select("#mentions li").size());
    assertEquals(List.of("Lowmark", "Lowmark"), entity.select("#mentions .nm").eachText());
    assertTrue(entity.select("#mentions a[href=../articles/harbour.html#p1]").size() == 1);
  }

  @Test
  void claimShowsAllItsAppearances() {
    Element link = page("articles/harbour.html").select("#claims a.no").first();
    assertNotNull(link);
    Document claim = page(link.attr("href").replace("../", ""));
    assertEquals("We will build the harbour", claim.select("h1").text());
    assertEquals(2, claim.select("#appearances figure").size());
    assertEquals(
        List.of("We will build the harbour", "We will build the harbour"),
        claim.select("#appearances .cm").eachText());
    assertTrue(claim.select("dl.meta").text().contains("State not checked"));
    assertTrue(page("index.html").text().contains("Claims made more than once"));
  }

  @Test
  void listsNameEverything() {
    assertEquals(4, page("articles/index.html").select(".articles li").size());
    assertTrue(page("speakers/index.html").select(".index a").size() >= 4);
    assertTrue(page("entities/index.html").text().contains("Lowmark"));
    assertTrue(page("claims/index.html").text().contains("the town had 12,000 ships"));
    assertTrue(page("timeline.html").text().contains("June 2024"));
  }

  @Test
  void methodPageNamesRulesContactAndIntegrity() {
    Document about = page("about.html");
    assertEquals("mailto:errors@lowmark.example", about.select("#report a").attr("href"));
    assertTrue(about.select("#how code").text().contains("fixture"));
    assertTrue(about.text().contains("sha256sum -c SHA256SUMS"));
  }

  private static Document page(String path) {
    return SiteFixture.page(pages, path);
  }
}
