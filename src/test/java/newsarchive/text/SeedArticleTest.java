package newsarchive.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import newsarchive.model.Article;
import newsarchive.model.Elision;
import newsarchive.model.Paragraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The article that the repository brings along lost 25 paragraph breaks and 2 names. */
final class SeedArticleTest {
  private static final List<Integer> RESTORED =
      List.of(
          803, 1170, 1559, 1860, 2154, 2487, 2744, 3040, 3185, 3550, 3718, 4820, 4980, 5743, 6487,
          7616, 7865, 8389, 8821, 9008, 9363, 10077, 10783, 10975, 12352);

  private static Article article;

  @BeforeAll
  static void readsTheSeed() throws IOException {
    article =
        new Segmenter().segment(Documents.of(Files.readString(Path.of("seeds/armenia-csto.txt"))));
  }

  @Test
  void lostBreaksAreRestoredAtTheirExactPlaces() {
    List<Integer> restored =
        article.paragraphs().stream()
            .filter(paragraph -> paragraph.origin() == Paragraph.Origin.RESTORED)
            .map(paragraph -> paragraph.span().start())
            .toList();
    assertEquals(RESTORED, restored);
    assertEquals(27, article.paragraphs().size());
  }

  @Test
  void namesThatTheSourceLostAreFound() {
    assertEquals(List.of(2516, 7633), article.elisions().stream().map(Elision::offset).toList());
    assertTrue(article.elisions().get(0).before().endsWith("News.Az,"));
    assertTrue(article.elisions().get(1).before().endsWith("At the same time,"));
  }

  @Test
  void nameWithAPointIsOneWord() {
    assertEquals(
        2,
        article.tokens().stream().filter(t -> article.words(t.span()).equals("News.Az")).count());
  }
}
