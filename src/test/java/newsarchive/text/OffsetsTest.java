package newsarchive.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.IntPredicate;
import newsarchive.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands at an offset, against a look at all of it. */
final class OffsetsTest {
  private static final Segmenter SEGMENTER = new Segmenter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rained.",
        "It rained.  Then, at 6 p.m., it stopped.\n\n\"Why?\" Lund asked. Nobody knew.\n\nEnd",
      })
  void everyOffsetHasItsParagraphSentenceAndTokens(String text) {
    Article article = SEGMENTER.segment(Documents.of(text));
    for (int at = 0; at <= text.length(); at++) {
      int offset = at;
      int paragraphs = article.paragraphs().size();
      int paragraph = first(paragraphs, i -> article.paragraphs().get(i).span().start() > offset);
      assertEquals(Math.max(0, paragraph - 1), article.paragraphAt(at));
      int sentences = article.sentences().size();
      int sentence = first(sentences, i -> article.sentences().get(i).span().start() > offset);
      assertEquals(Math.max(0, sentence - 1), article.sentenceAt(at));
      int tokens = article.tokens().size();
      assertEquals(
          first(tokens, i -> article.tokens().get(i).span().start() >= offset),
          article.tokenFrom(at));
      assertEquals(
          first(tokens, i -> article.tokens().get(i).span().end() > offset),
          article.tokenEndingBehind(at));
    }
  }

  @Test
  void anEmptyTextHasNoToken() {
    Article article = SEGMENTER.segment(Documents.of(" "));
    assertEquals(0, article.sentenceAt(0));
    assertEquals(0, article.tokenFrom(0));
    assertEquals(0, article.tokenEndingBehind(0));
  }

  private static int first(int size, IntPredicate holds) {
    for (int i = 0; i < size; i++) {
      if (holds.test(i)) {
        return i;
      }
    }
    return size;
  }
}
