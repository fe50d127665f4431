package newsarchive.search;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class FoldingTest {
  static List<FoldingVectors> vectors() {
    return FoldingVectors.all();
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void wordsAreFoldedAsTheExamplesSay(FoldingVectors vector) {
    assertEquals(vector.words(), String.join(" ", Folding.folded(vector.text())));
  }

  @Test
  void aWordKeepsItsPlaceInTheText() {
    SearchWord word = Folding.words("  (Łódź)").get(0);
    assertEquals(new SearchWord("lodz", 3, 7), word);
  }

  @Test
  @Timeout(value = 10, unit = SECONDS)
  void aTextOfOneEndlessWordOrOfApostrophesAloneTakesNoLongerThanItMust() {
    assertEquals(1, Folding.words("a\u0301".repeat(500_000)).size());
    assertEquals(500_000, Folding.words("a'".repeat(500_000)).size());
    assertTrue(Folding.words("'".repeat(1_000_000)).isEmpty());
  }
}
