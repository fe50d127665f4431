package newsarchive.archive.following;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsarchive.archive.following.LabelledPairs.Judged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people see between two claims, and what the program sees. */
class LabelledPairsTest {
  private static final Set<String> CONFLICTS = Set.of("opposite", "figure");
  private static final Set<String> SAME = Set.of("same");

  @ParameterizedTest
  @CsvSource({"pairs-a.txt", "pairs-b.txt"})
  void aWrongRelationIsRarerThanAMissedOne(String file) throws IOException {
    List<Judged> pairs = LabelledPairs.judge(file);
    check(pairs, CONFLICTS, 90, 85);
    check(pairs, SAME, 90, 80);
  }

  private static void check(List<Judged> pairs, Set<String> labels, int precision, int recall) {
    double[] score = LabelledPairs.score(pairs, labels);
    String differences = LabelledPairs.differences(pairs);
    assertTrue(
        score[0] >= precision, () -> labels + ": precision " + score[0] + "\n" + differences);
    assertTrue(score[1] >= recall, () -> labels + ": recall " + score[1] + "\n" + differences);
  }

  @Test
  void thereAreEnoughPairsAndNoneTwice() throws IOException {
    List<Judged> pairs = new ArrayList<>(LabelledPairs.judge("pairs-a.txt"));
    pairs.addAll(LabelledPairs.judge("pairs-b.txt"));
    Set<String> lines = new HashSet<>();
    pairs.forEach(pair -> lines.add(pair.line()));
    assertEquals(pairs.size(), lines.size());
    assertTrue(pairs.size() >= 150, "pairs: " + pairs.size());
    long hard = pairs.stream().filter(pair -> pair.label().equals("unrelated")).count();
    assertTrue(hard >= 60, "unrelated: " + hard);
  }
}
