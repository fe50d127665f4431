package newsarchive.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import newsarchive.model.Article;
import newsarchive.model.Paragraph;
import newsarchive.model.Sentence;
import newsarchive.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text makes the segmenter fail, hang or lose a character ({@code Article} checks the last). */
final class HostileTextTest {
  private static final Segmenter SEGMENTER = new Segmenter();
  private static final String ALPHABET =
      "aZ.!?\"'“”‘’«»()[]@:/,-_ \n\t0\u00A0\u00AD\u200D\u0301\uD83D\uDC69…`#&";

  static Stream<String> baits() {
    int n = 100_000;
    return Stream.of(
        "\"".repeat(n),
        "'".repeat(n),
        "`".repeat(n),
        "“".repeat(n),
        ".".repeat(n),
        ". ".repeat(n),
        ".A".repeat(n),
        ".\"A".repeat(n),
        "A. ".repeat(n),
        "A.".repeat(n),
        "a".repeat(n),
        "a-".repeat(n),
        "a@".repeat(n),
        "a.b@".repeat(n),
        "@".repeat(n),
        "http://".repeat(n),
        "www.".repeat(n),
        "said ".repeat(n),
        ",said".repeat(n),
        ", said ".repeat(n),
        "(".repeat(n),
        ")".repeat(n),
        "_".repeat(n),
        "___.".repeat(n),
        "Word ".repeat(n),
        "\"a\" ".repeat(n),
        "\"" + " ".repeat(n) + "said",
        "a\u0301".repeat(n),
        "\u200D".repeat(n),
        "\uD83D\uDC69\u200D".repeat(n),
        "\uD83D".repeat(n),
        "a.\n".repeat(n));
  }

  @ParameterizedTest
  @MethodSource("baits")
  void longRepetitionsAreReadInTime(String text) {
    Article article =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> SEGMENTER.segment(Documents.of(text)));
    assertEquals(text, article.text());
  }

  @Test
  void piecesAndGapsAreTheWholeTextWhateverItIs() {
    Random random = new Random(20240607);
    for (int round = 0; round < 3_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
      }
      checkNesting(SEGMENTER.segment(Documents.of(text.toString())));
    }
  }

  @Test
  void aRestoredTextIsNotRestoredAgain() {
    String text = "It rained.\"Then it stopped,\" he said.Lund left at 6 p.m.Okafor stayed.";
    Article first = SEGMENTER.segment(Documents.of(text));
    StringBuilder parted = new StringBuilder();
    for (Paragraph paragraph : first.paragraphs()) {
      parted.append(first.words(paragraph.span())).append("\n\n");
    }
    Article second = SEGMENTER.segment(Documents.of(parted.toString()));
    assertEquals(first.paragraphs().size(), second.paragraphs().size());
    assertEquals(first.tokens().size(), second.tokens().size());
    assertEquals(
        0,
        second.paragraphs().stream()
            .filter(paragraph -> paragraph.origin() == Paragraph.Origin.RESTORED)
            .count());
  }

  private static void checkNesting(Article article) {
    for (Sentence sentence : article.sentences()) {
      Span paragraph = article.paragraphs().get(sentence.paragraph()).span();
      assertEquals(true, paragraph.contains(sentence.span()), article.text());
    }
    article
        .tokens()
        .forEach(
            token -> {
              Span sentence = article.sentences().get(token.sentence()).span();
              assertEquals(true, sentence.contains(token.span()), article.text());
            });
  }
}
