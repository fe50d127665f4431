package newsarchive.analysis.tagger;

import java.util.ArrayList;
import java.util.List;

/**
 * Tokens that may be a cue.
 *
 * @param first first token, within its paragraph
 * @param last last token
 * @param probability what the first pass thinks of it
 */
record Candidate(int first, int last, float probability) {
  /** All stretches that begin a cue with at least this probability, from left to right. */
  static List<Candidate> of(FirstReading reading, float atLeast) {
    List<Candidate> found = new ArrayList<>();
    int n = reading.labels().length;
    for (int i = 0; i < n; i++) {
      float begins = reading.marginals()[i][FirstReading.BEGIN_CUE];
      boolean labelled = reading.labels()[i] == FirstReading.BEGIN_CUE;
      if (!labelled && (begins < atLeast || reading.labels()[i] == FirstReading.IN_CUE)) {
        continue;
      }
      int last = i;
      while (last + 1 < n && goesOn(reading, i, last + 1)) {
        last++;
      }
      if (begins >= atLeast) {
        found.add(new Candidate(i, last, begins));
      }
      i = last;
    }
    return found;
  }

  private static boolean goesOn(FirstReading reading, int first, int next) {
    float inside = reading.marginals()[next][FirstReading.IN_CUE];
    float begins = reading.marginals()[first][FirstReading.BEGIN_CUE];
    return reading.labels()[next] == FirstReading.IN_CUE
        || inside > 0.5 * Math.min(1, begins + .01);
  }
}
