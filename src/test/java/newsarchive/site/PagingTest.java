package newsarchive.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import newsarchive.fixtures.ArticleFixture;
import newsarchive.model.EntityType;
import newsarchive.site.view.Link;
import org.junit.jupiter.api.Test;

final class PagingTest {
  @Test
  void shortListHasOnePartAndNoLinks() {
    Paging paging = new Paging("speakers/a.html", 50, 50);
    assertEquals(1, paging.parts());
    assertTrue(paging.pager(1, String::valueOf).pages().isEmpty());
    assertEquals(1, new Paging("claims/index.html", 0, 50).parts());
  }

  @Test
  void everyThingIsOnOnePart() {
    Paging paging = new Paging("speakers/a.html", 101, 50);
    List<Integer> things = IntStream.range(0, 101).boxed().toList();
    assertEquals(3, paging.parts());
    assertEquals(List.of(100), paging.of(things, 3));
    assertEquals("speakers/a/3.html", paging.path(3));
    assertEquals("../a.html", paging.pager(3, String::valueOf).pages().get(0).href());
  }

  @Test
  void veryLongListLinksToNeighboursAndEnds() {
    List<Link> pages = new Paging("timeline.html", 10_000, 50).pager(100, String::valueOf).pages();
    assertTrue(pages.size() < 16);
    assertEquals("1", pages.get(0).label());
    assertEquals("200", pages.get(pages.size() - 1).label());
  }

  @Test
  void speakerWithManyStatementsHasSeveralPages() throws Exception {
    ArticleFixture article = new ArticleFixture("long", "A long talk");
    for (int i = 1; i <= 120; i++) {
      article.paragraph("\"Sentence number " + i + " of many,\" Ana Petrova said.");
    }
    article.entity(EntityType.PERSON, "Ana Petrova");
    for (int i = 1; i <= 120; i++) {
      article.says("Ana Petrova", "Sentence number " + i + " of many,");
    }
    Map<String, String> pages =
        SiteFixture.pages(SiteFixture.archive(null, article.build()), SiteFixture.options(null));
    assertEquals(
        20,
        SiteFixture.page(pages, "speakers/ana-petrova/3.html").select("#statements figure").size());
    assertEquals(
        2, pages.keySet().stream().filter(p -> p.startsWith("entities/ana-petrova")).count());
    pages.values().forEach(page -> assertTrue(page.length() < 200_000));
  }
}
