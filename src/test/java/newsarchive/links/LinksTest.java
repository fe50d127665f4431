package newsarchive.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.URI;
import java.util.List;
import newsarchive.archive.EntityId;
import newsarchive.archive.SpeakerId;
import newsarchive.archive.StatementRef;
import newsarchive.model.ArticleId;
import newsarchive.model.ClaimId;
import newsarchive.model.StatementId;
import org.junit.jupiter.api.Test;

final class LinksTest {
  private static final ArticleId ARTICLE = new ArticleId("harbour");
  private static final StatementRef STATEMENT =
      new StatementRef(ARTICLE, new StatementId("s-0123456789-2"));

  @Test
  void everyKindOfThingHasItsOwnFolder() {
    assertEquals("articles/harbour.html", Links.article(ARTICLE));
    assertEquals("articles/harbour.anno.jsonld", Links.articleFile(ARTICLE, "anno.jsonld"));
    assertEquals("sources/harbour.txt", Links.sourceText(ARTICLE));
    assertEquals("speakers/ana.html", Links.speaker(new SpeakerId("ana")));
    assertEquals(
        "entities/tidal-works.json", Links.entityFile(new EntityId("tidal-works"), "json"));
    assertEquals("articles/harbour.html#s-0123456789-2", Links.statement(STATEMENT));
    assertEquals("articles/harbour/statements.bib", Links.statementFile(STATEMENT, "bib"));
    assertEquals("p1", Links.paragraphAnchor(0));
  }

  @Test
  void aClaimHasOnePageHoweverOftenItsWordsOccur() {
    assertEquals("claims/c-0123456789.html", Links.claim(new ClaimId("c-0123456789")));
    assertEquals("claims/c-0123456789.html", Links.claim(new ClaimId("c-0123456789-2")));
  }

  @Test
  void relativeWaysLeadFromFileToFile() {
    assertEquals("ana.html", Links.relative("speakers/bo.html", "speakers/ana.html"));
    assertEquals(
        "../articles/a.html#s-1", Links.relative("speakers/bo.html", "articles/a.html#s-1"));
    assertEquals("speakers/bo.html", Links.relative("index.html", "speakers/bo.html"));
    assertEquals("../index.html", Links.relative("articles/index.html", "index.html"));
    assertEquals("../../data/a.csv", Links.relative("articles/x/s.bib", "data/a.csv"));
    assertEquals("feed.xml", Links.relative("index.html", "feed.xml"));
  }

  /** What a browser does with the way must lead to the file, from wherever one starts. */
  @Test
  void relativeWaysResolveToTheirTarget() {
    List<String> paths =
        List.of(
            Links.HOME,
            Links.ARTICLES,
            Links.ATOM,
            Links.DATA_PACKAGE,
            Links.article(ARTICLE),
            Links.statementFile(STATEMENT, "ris"),
            Links.sitemapPart(2));
    for (String from : paths) {
      for (String to : paths) {
        URI base = URI.create("https://example.org/sub/" + from);
        String reached = base.resolve(Links.relative(from, to)).toString();
        assertEquals("https://example.org/sub/" + to, reached, from + " to " + to);
      }
    }
  }

  @Test
  void absoluteAddressesNeedABaseUrl() {
    Links published = new Links(URI.create("https://example.org/sub/"));
    assertEquals("https://example.org/sub/feed.xml", published.absolute(Links.ATOM));
    assertNull(new Links(null).absolute(Links.ATOM));
  }
}
