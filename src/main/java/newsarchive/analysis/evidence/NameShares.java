package newsarchive.analysis.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsarchive.resources.ResourceText;

/**
 * How often each rule for speakers names the right one where the mention is right: counted on
 * annotated articles, in steps of the rule's own confidence, which counts as {@link #WEIGHT} cases
 * more.
 */
public final class NameShares {
  private static final int WEIGHT = 4;

  private static final class Standard {
    static final NameShares SHARES =
        new NameShares(ResourceText.of("/newsarchive/analysis/evidence/names.txt"));
  }

  /** Right ones and all, by rule and step. */
  private final Map<String, int[]> counts = new HashMap<>();

  NameShares(String lines) {
    for (String line : lines.split("\n", -1)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        List<String> cells = List.of(line.strip().split(" ", -1));
        counts.put(
            cells.get(0) + " " + cells.get(1),
            new int[] {Integer.parseInt(cells.get(2)), Integer.parseInt(cells.get(3))});
      }
    }
  }

  static NameShares standard() {
    return Standard.SHARES;
  }

  /** Of right names, as far as this rule was counted; else what the rule itself says. */
  double share(Case one) {
    double own = one.attribution().confidence();
    double expected = one.isDescribedBody() ? (1 + own) / 2 : own;
    int[] counted = counts.getOrDefault(key(one), new int[2]);
    return (counted[0] + WEIGHT * expected) / (counted[1] + WEIGHT);
  }

  /** Rule, and tenth of its confidence. */
  private static String key(Case one) {
    String rule = one.attribution().evidence().get(0).rule();
    String body = one.isDescribedBody() ? "/body" : "";
    return rule + body + " " + (int) (10 * one.attribution().confidence() + 1e-9);
  }

  /**
   * The lines of the resource file.
   *
   * @param cases whose mention is right, with whether the speaker is too
   */
  public static String count(List<ConfidenceTrainer.Lesson> cases) {
    Map<String, int[]> counted = new TreeMap<>();
    for (ConfidenceTrainer.Lesson lesson : cases) {
      int[] cell = counted.computeIfAbsent(key(lesson.one()), key -> new int[2]);
      cell[0] += lesson.right() ? 1 : 0;
      cell[1]++;
    }
    StringBuilder lines = new StringBuilder();
    counted.forEach(
        (key, cell) ->
            lines.append(key).append(' ').append(cell[0]).append(' ').append(cell[1]).append('\n'));
    return lines.toString();
  }
}
