package newsarchive.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import newsarchive.archive.Archive;
import newsarchive.archive.ArchiveBuilder;
import newsarchive.archive.ArchivedClaim;
import newsarchive.fixtures.ArticleFixture;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Claim;
import newsarchive.model.EntityType;
import newsarchive.model.PartialDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Ana Petrova speaks in every article of a big archive, always of Lowmark, and claims the same each
 * time; another speaker comes in each. Only the pages that grow with that are made.
 */
final class GrownArchiveTest {
  private static final int ARTICLES = 10_000;
  private static final int LIMIT = 200_000;

  private static final Map<String, Document> PAGES = new TreeMap<>();
  private static int largest;

  private static Document page(String path) {
    Document page = PAGES.get(path);
    assertNotNull(page, path);
    return page;
  }

  @BeforeAll
  static void build() throws Exception {
    Archive archive = archive();
    Site site = new Site(archive, SiteFixture.options(null));
    SiteBuilder.Pages pages =
        new SiteBuilder.Pages(
            new Templates(null),
            (path, content) -> {
              largest = Math.max(largest, content.length);
              PAGES.put(path, Jsoup.parse(new String(content, StandardCharsets.UTF_8)));
            });
    new SpeakerPages(site, archive.speakers().get(0)).write(pages);
    new EntityPages(site, archive.entities().get(0)).write(pages);
    new IndexPages(site).write(pages);
    for (SiteBuilder.PageWriter writer : new TimelinePages(site).writers()) {
      writer.write(pages);
    }
    pages.add("statistics.html", "statistics", new StatisticsPage(site).view());
    ArchivedClaim common =
        archive.claims().stream().filter(ArchivedClaim::isInSeveralArticles).toList().get(0);
    new ClaimPage(site, common).write(pages);
  }

  private static Archive archive() {
    List<AnalyzedArticle> articles = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      articles.add(article(i));
    }
    return new ArchiveBuilder().build(SiteFixture.settings(null), articles);
  }

  private static AnalyzedArticle article(int i) {
    String other = "Speaker" + (char) ('A' + i % 26) + i + " Hill";
    ArticleFixture article = new ArticleFixture("a" + i, "Article " + i);
    if (i % 100 > 0) {
      article.published(PartialDate.of(LocalDate.of(2000, 1, 1).plusDays(i / 2)));
    }
    return article
        .paragraph("Ana Petrova of Lowmark said that Lowmark is safe, and " + other + " agreed.")
        .paragraph("\"Number " + i + " it is,\" " + other + " said.")
        .entity(EntityType.PERSON, "Ana Petrova")
        .entity(EntityType.PLACE, "Lowmark")
        .entity(EntityType.PERSON, other)
        .reports("Ana Petrova", "Lowmark is safe")
        .says(other, "Number " + i + " it is,")
        .claim("Lowmark is safe", Claim.Modality.ASSERTED)
        .build();
  }

  @Test
  void noPageIsLarge() {
    assertTrue(largest < LIMIT, "the largest page has " + largest + " bytes");
    assertTrue(PAGES.size() > 1000, PAGES.size() + " pages");
  }

  @Test
  void everyStatementStandsOnOneOfTheSpeakersPages() {
    assertEveryArticle("speakers/ana-petrova/.*", "#statements h3 a");
  }

  @Test
  void everyMentionStandsOnOneOfTheEntitysPages() {
    assertEveryArticle("entities/lowmark/.*", "#mentions h3 a");
  }

  @Test
  void everyAppearanceOfAClaimStandsOnOneOfItsPages() {
    assertEveryArticle("claims/[^/]+/.*", "#appearances h3 a");
  }

  @Test
  void everyArticleStandsOnOnePageOfTheListAndOfTheTimelines() {
    assertEveryArticle("articles/index/.*", ".articles a.at");
    assertEveryArticle("timeline/speakers/ana-petrova/.*", ".timeline .ta a");
    assertEveryArticle("timeline/entities/lowmark/.*", ".timeline .ta a");
    assertEveryArticle("timeline/[^/]+", ".timeline .ta a");
  }

  private static void assertEveryArticle(String paths, String links) {
    Set<String> found = new HashSet<>();
    PAGES.forEach(
        (path, page) -> {
          if (path.matches(paths)) {
            page.select(links).eachAttr("href").forEach(a -> found.add(a.replaceAll(".*/", "")));
          }
        });
    assertEquals(ARTICLES, found.size(), "articles on " + paths);
  }

  @Test
  void everySpeakerStandsInTheList() {
    Set<String> found = new HashSet<>();
    PAGES.forEach(
        (path, page) -> {
          if (path.startsWith("speakers/index/")) {
            found.addAll(page.select(".index a").eachAttr("href"));
          }
        });
    assertEquals(ARTICLES + 1, found.size());
  }

  @Test
  void undatedOnesComeLast() {
    Element years = page("timeline.html").select(".pager .all").first();
    assertNotNull(years);
    List<String> labels = years.select("a").eachText();
    assertEquals("Without a date", labels.get(labels.size() - 1));
    assertEquals("2013", labels.get(0));
  }

  @Test
  void titlesTellThePagesApart() {
    Set<String> titles = new HashSet<>();
    PAGES.forEach((path, page) -> assertTrue(titles.add(page.title()), path + page.title()));
  }

  @Test
  void timelinesAreMadeForThoseWhoSayMuch() {
    assertTrue(PAGES.containsKey("timeline/speakers/ana-petrova.html"));
    assertFalse(
        PAGES.keySet().stream().anyMatch(path -> path.startsWith("timeline/speakers/speaker")));
    Document timeline = page("timeline.html");
    assertEquals(
        List.of("timeline/speakers/ana-petrova.html", "timeline/entities/lowmark.html"),
        timeline.select("nav.only a").eachAttr("href"));
  }

  @Test
  void overviewShowsTheNewestAndLeadsToTheYears() {
    Document page = page("speakers/ana-petrova.html");
    assertEquals(20, page.select("#statements figure").size());
    assertEquals("ana-petrova/2013-p10.html", page.select(".pager .all a").attr("href"));
    assertEquals(1, page.select(".pager a[rel=next]").size());
    Document part = page("speakers/ana-petrova/2010-p3.html");
    assertEquals(50, part.select("#statements figure").size());
    assertEquals("2010-p2.html", part.select(".pager a[rel=next]").attr("href"));
    assertEquals("2010-p4.html", part.select(".pager a[rel=prev]").attr("href"));
  }

  @Test
  void statisticsAreOfTheFirstAndTheFileHasTheRest() {
    Document page = page("statistics.html");
    assertEquals(StatisticsPage.SPEAKERS, page.select("#speakers tbody tr").size());
    assertEquals("data/speakers.csv", page.select("#speakers > p a").attr("href"));
    assertEquals(AboutMatrix.SIZE, page.select("#about tbody tr").size());
    assertEquals("data/speaks-about.csv", page.select("#about > p a").attr("href"));
  }
}
