package newsarchive.analysis.speakers;

import java.util.HashMap;
import java.util.Map;
import newsarchive.resources.ResourceText;

/**
 * What each clue to a lost name counts: the logarithm by which it makes somebody likelier.
 *
 * @param threshold the share of all likelihood that somebody needs, nobody being one of those who
 *     share it
 * @param orphanThreshold the same for somebody of one name who is not named before the gap
 */
record GapWeights(Map<String, Double> byClue, double threshold, double orphanThreshold) {
  private static final String PATH = "/newsarchive/analysis/speakers/gap-weights.txt";
  private static final String THRESHOLD = "threshold";
  private static final String ORPHAN_THRESHOLD = "threshold-orphan-later";

  GapWeights {
    byClue = Map.copyOf(byClue);
  }

  static GapWeights load() {
    Map<String, Double> byClue = new HashMap<>();
    for (String line : ResourceText.lines(PATH)) {
      int blank = line.indexOf(' ');
      byClue.put(line.substring(0, blank), Double.valueOf(line.substring(blank + 1)));
    }
    Double threshold = byClue.remove(THRESHOLD);
    Double orphan = byClue.remove(ORPHAN_THRESHOLD);
    if (threshold == null || orphan == null) {
      throw new IllegalStateException(PATH + " has no threshold");
    }
    return new GapWeights(byClue, threshold, orphan);
  }

  double sum(Map<String, Double> clues) {
    double sum = 0;
    for (Map.Entry<String, Double> clue : clues.entrySet()) {
      sum += byClue.getOrDefault(clue.getKey(), 0.0) * clue.getValue();
    }
    return sum;
  }
}
