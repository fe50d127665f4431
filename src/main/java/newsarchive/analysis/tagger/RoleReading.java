package newsarchive.analysis.tagger;

import java.util.ArrayList;
import java.util.List;
import newsarchive.learning.Lattice;
import org.jspecify.annotations.Nullable;

/**
 * What the second pass finds around a possible cue.
 *
 * @param source tokens of the source, or null
 * @param content tokens of the content, left to right
 * @param none probability that there is neither
 * @param sure probability of exactly this labelling
 */
record RoleReading(
    Candidate cue, @Nullable Run source, List<Run> content, double none, double sure) {
  static final int BEGIN_SOURCE = 1;
  static final int BEGIN_CONTENT = 3;
  static final int KINDS = 2;

  /** From the first to the last token, both included. */
  record Run(int first, int last) {
    int length() {
      return last - first + 1;
    }
  }

  /**
   * Reads the loaded lattice of a window.
   *
   * @param boost added to the score of every beginning
   */
  static RoleReading of(Window window, Lattice lattice, double boost) {
    int n = window.to - window.from;
    lattice.sum();
    double none = lattice.probability(new byte[n]);
    boost(lattice, n, boost);
    byte[] labels = lattice.bestWith(BEGIN_CONTENT);
    boost(lattice, n, -boost);
    return of(window, labels, none, lattice.probability(labels));
  }

  /**
   * Reads it again where tokens belong to others.
   *
   * @param taken tokens of the paragraph that can be no content
   */
  RoleReading around(boolean[] taken, Window window, Lattice lattice, double boost) {
    int n = window.to - window.from;
    for (int i = 0; i < n; i++) {
      if (taken[window.from + i]) {
        lattice.bias(i, BEGIN_CONTENT, Double.NEGATIVE_INFINITY);
        lattice.bias(i, BEGIN_CONTENT + 1, Double.NEGATIVE_INFINITY);
      }
    }
    boost(lattice, n, boost);
    return of(window, lattice.bestWith(BEGIN_CONTENT), none, sure);
  }

  private static RoleReading of(Window window, byte[] labels, double none, double sure) {
    List<Run> content = runs(labels, window.from, BEGIN_CONTENT);
    Run source = null;
    for (Run run : runs(labels, window.from, BEGIN_SOURCE)) {
      boolean nearer =
          source == null
              || Math.abs(run.first() - window.cue.first())
                  < Math.abs(source.first() - window.cue.first());
      source = nearer ? run : source;
    }
    return new RoleReading(window.cue, source, content, none, sure);
  }

  private static void boost(Lattice lattice, int n, double by) {
    for (int i = 0; i < n; i++) {
      lattice.bias(i, BEGIN_SOURCE, by);
      lattice.bias(i, BEGIN_CONTENT, by);
    }
  }

  private static List<Run> runs(byte[] labels, int from, int begin) {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == begin) {
        int last = i;
        while (last + 1 < labels.length && labels[last + 1] == begin + 1) {
          last++;
        }
        runs.add(new Run(from + i, from + last));
        i = last;
      }
    }
    return runs;
  }
}
