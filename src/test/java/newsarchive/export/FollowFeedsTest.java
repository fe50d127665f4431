package newsarchive.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import newsarchive.fixtures.ArticleFixture;
import newsarchive.fixtures.MemorySink;
import newsarchive.links.Links;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.EntityType;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

final class FollowFeedsTest {
  private static final String FEED = "speakers/ana-petrova.xml";

  private static Document xml(MemorySink site, String path) {
    return Jsoup.parse(site.text(path), "", Parser.xmlParser());
  }

  @Test
  void speakerHasAnEntryForEachArticleTheNewestFirst() {
    MemorySink site = Samples.exported(Samples.BASE, Samples.harbour(), Samples.undated());
    Document feed = xml(site, FEED);
    assertEquals(
        List.of("The NRU & its {harbour}", "A note"), feed.select("entry > title").eachText());
    assertEquals(Samples.BASE + FEED, feed.select("feed > id").text());
    assertEquals(Samples.BASE + FEED, feed.select("feed > link[rel=self]").attr("href"));
    assertEquals(
        List.of(Samples.BASE + FEED + "#harbour", Samples.BASE + FEED + "#note"),
        feed.select("entry > id").eachText());
    assertTrue(
        feed.select("entry > link")
            .attr("href")
            .startsWith(Samples.BASE + "articles/harbour.html#s"));
    assertEquals(
        "1 statement. “Tidal Works will build the pier,”",
        feed.select("entry > summary").get(0).text());
    assertEquals(
        "Date not stated. 1 statement. Reported: Tidal Works will build the pier",
        feed.select("entry > summary").get(1).text());
    assertEquals(
        List.of("2024-05-31T00:00:00Z", "1970-01-01T00:00:00Z"),
        feed.select("entry > updated").eachText());
    assertEquals("2024-05-31T00:00:00Z", feed.select("feed > updated").text());
  }

  @Test
  void entityHasAFeedOnceTwoArticlesNameIt() {
    MemorySink site = Samples.exported(null, Samples.harbour(), Samples.undated());
    Document feed = xml(site, "entities/tidal-works.xml");
    assertEquals(
        List.of(
            "1 mention, 1 statement about it. “Tidal Works will build the pier,”",
            "Date not stated. 1 mention, 1 statement about it. Reported: Tidal Works will build the"
                + " pier"),
        feed.select("entry > summary").eachText());
    assertEquals("tidal-works.html", feed.select("link[rel=alternate]").attr("href"));
    assertFalse(site.paths().contains("entities/norvik.xml"));
  }

  @Test
  void somebodyWithoutANameHasNoFeed() {
    MemorySink site = Samples.exported(null, Samples.harbour(), Samples.undated());
    assertTrue(site.paths().stream().anyMatch(path -> path.matches("speakers/protesters.*json")));
    assertFalse(site.paths().stream().anyMatch(path -> path.matches("speakers/protesters.*xml")));
  }

  @Test
  void idsOfEntriesStayWhenArticlesCome() {
    for (String base : new String[] {null, Samples.BASE}) {
      List<String> before =
          xml(Samples.exported(base, Samples.undated()), FEED).select("entry > id").eachText();
      Document after = xml(Samples.exported(base, Samples.harbour(), Samples.undated()), FEED);
      assertTrue(after.select("entry > id").eachText().containsAll(before));
      assertEquals(3, after.select("id").eachText().stream().distinct().count());
    }
  }

  @Test
  void feedsAreBoundedAndTablesComplete() {
    List<AnalyzedArticle> articles = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      articles.add(
          new ArticleFixture("a" + i, "Article " + i)
              .published(i < 40 ? "2024-01-01" : "2024-02-01")
              .paragraph("\"Number " + i + ",\" Ana Petrova said in Norvik.")
              .entity(EntityType.PERSON, "Ana Petrova")
              .entity(EntityType.PLACE, "Norvik")
              .says("Ana Petrova", "Number " + i + ",")
              .build());
    }
    MemorySink site = Samples.exported(null, articles.toArray(AnalyzedArticle[]::new));
    assertEquals(FollowFeeds.LIMIT, xml(site, FEED).select("entry").size());
    assertEquals(FollowFeeds.LIMIT, xml(site, "entities/norvik.xml").select("entry").size());
    assertEquals("2024-02-01T00:00:00Z", xml(site, FEED).select("entry > updated").get(0).text());
    assertEquals(81, CsvRows.of(site.text("speakers/ana-petrova.csv")).size());
  }

  @Test
  void tableOfASpeakerIsThatOfAllStatementsWithTheirOwnRows() {
    MemorySink site = Samples.exported(Samples.BASE, Samples.harbour(), Samples.undated());
    List<List<String>> all = CsvRows.of(site.text(Links.STATEMENTS_CSV));
    int speaker = all.get(0).indexOf("speaker");
    List<List<String>> own = CsvRows.of(site.text("speakers/ana-petrova.csv"));
    List<List<String>> expected = new ArrayList<>(List.of(all.get(0)));
    all.stream().filter(row -> row.get(speaker).equals("ana-petrova")).forEach(expected::add);
    assertEquals(expected, own);
  }

  @Test
  void hostileNamesStayText() {
    MemorySink site = Samples.exported(Samples.BASE, Samples.hostile());
    for (String path : site.paths()) {
      if (path.matches("speakers/.*xml")) {
        assertFalse(site.text(path).contains("<b>"), path);
        assertEquals(1, xml(site, path).select("entry").size(), path);
      }
    }
    assertTrue(site.paths().stream().anyMatch(path -> path.matches("speakers/.*xml")));
  }

  @Test
  void whoSpeaksAboutWhomIsATable() {
    MemorySink site = Samples.exported(null, Samples.harbour(), Samples.undated());
    assertEquals(
        List.of(
            List.of("speaker", "entity", "statements"), List.of("ana-petrova", "tidal-works", "2")),
        CsvRows.of(site.text(Links.SPEAKS_ABOUT_CSV)));
  }
}
