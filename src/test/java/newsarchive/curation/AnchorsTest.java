package newsarchive.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import newsarchive.model.Quote;
import newsarchive.model.Span;
import org.junit.jupiter.api.Test;

class AnchorsTest {
  private static final String TEXT =
      "The mayor opened the bridge.\n\n\u201CThe bridge is safe,\u201D Lee said. \u201CWe tested"
          + " it twice, and the inspectors of the province tested it again.\u201D\n\nRay said the"
          + " bridge is old. Kern said the bridge is old, too \u2026 and dear.";

  private static Anchors.Found find(String text, String quote, String before, String after) {
    return new Anchors(text).find(new Quote(quote, before, after));
  }

  private static String words(String text, String quote) {
    Span span = find(text, quote, "", "").span();
    return span == null ? "lost" : span.of(text);
  }

  @Test
  void wordsThatStandThereOnceAreFound() {
    assertEquals("We tested it twice", words(TEXT, "We tested it twice"));
  }

  @Test
  void marksAndWhiteSpaceDoNotMatter() {
    assertEquals(
        "\u201CThe bridge is safe,\u201D Lee said. \u201CWe",
        words(TEXT, "\"The  bridge is\nsafe,\" Lee said. \"We"));
    assertEquals("too \u2026 and dear", words(TEXT, "too ... and dear"));
    assertEquals("the br\u00ADidge", words("Over the br\u00ADidge", "the bridge"));
  }

  @Test
  void theWordsAroundTellEqualPlacesApart() {
    assertNull(find(TEXT, "the bridge is old", "", "").span());
    assertEquals(2, find(TEXT, "the bridge is old", "", "").places());
    Span first = find(TEXT, "the bridge is old", "Ray said", "").span();
    Span second = find(TEXT, "the bridge is old", "", ", too").span();
    assertNotNull(first);
    assertNotNull(second);
    assertTrue(first.start() < second.start());
    assertNotNull(find(TEXT, "the bridge is old", "Rey said", "").span(), "one letter changed");
    assertNull(find(TEXT, "the bridge is old", "Nobody would ever", "").span());
  }

  @Test
  void longWordsSurviveSmallEdits() {
    assertEquals(
        "We tested it twice, and the inspectors of the province tested it again",
        words(TEXT, "We tested it twice, and inspectors of the province tested it agan"));
  }

  @Test
  void shortWordsAndMuchChangedOnesAreLost() {
    assertEquals("lost", words(TEXT, "We testet it twice")); // 18 characters
    assertEquals("lost", words(TEXT, "We never tested it at all, and no inspector has seen it"));
  }

  @Test
  void twoPlacesThatAreAlikeAreNotGuessedBetween() {
    String text = "It will cost 14 million in all, he said. It will cost 15 million in all.";
    Anchors.Found found = find(text, "It will cost 16 million in all", "", "");
    assertNull(found.span());
    assertEquals(2, found.places());
    assertNotNull(find(text, "It will cost 16 million in all", "", ", he said").span());
  }

  @Test
  void editsWithinTheLimitAreSurvivedWhereverTheWordsMove() {
    Random random = new Random(20240602);
    String quote = "the inspectors of the province had seen every pillar of the old crossing";
    for (int round = 0; round < 300; round++) {
      StringBuilder edited = new StringBuilder(quote);
      for (int change = 0; change < quote.length() / Anchors.CHANGED_PART; change++) {
        int at = random.nextInt(edited.length());
        switch (random.nextInt(3)) {
          case 0 -> edited.setCharAt(at, 'x');
          case 1 -> edited.insert(at, 'y');
          default -> edited.deleteCharAt(at);
        }
      }
      String before = TEXT.repeat(random.nextInt(3));
      String text = before + "\n\n" + edited + ".\n\n" + TEXT;
      Span span = find(text, quote, "", "").span();
      assertNotNull(span, edited.toString());
      assertTrue(
          Math.abs(span.start() - before.length() - 2) <= 7
              && Math.abs(span.length() - edited.length()) <= 14,
          span.of(text));
    }
  }

  @Test
  void hostileRepetitionTakesNoTime() {
    String text = "a".repeat(1_000_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertNull(find(text, "a".repeat(500) + "b", "", "").span());
          assertNull(find(text, "aaaa", "a".repeat(1000), "b").span());
          assertNull(find("ab ".repeat(300_000), "ab ac ab ac ab ac ab ac ab", "", "").span());
        });
  }
}
