package newsarchive.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pairs gold items and predicted ones, each at most once, the best pair first. */
final class Matching {
  private Matching() {}

  /** Places of the two in their lists. */
  record Pair(int gold, int predicted) {}

  private record Weighted(int gold, int predicted, double weight) {}

  /** How well a gold item and a predicted one fit; 0 if not at all. */
  interface Weight {
    double of(int gold, int predicted);
  }

  /** Greedy by falling weight; of equal weights the earlier gold item, then the earlier other. */
  static List<Pair> of(int golds, int predictions, Weight weight) {
    List<Weighted> all = new ArrayList<>();
    for (int i = 0; i < golds; i++) {
      for (int j = 0; j < predictions; j++) {
        double w = weight.of(i, j);
        if (w > 0) {
          all.add(new Weighted(i, j, w));
        }
      }
    }
    all.sort(Comparator.comparingDouble(Weighted::weight).reversed());
    boolean[] goldUsed = new boolean[golds];
    boolean[] predictedUsed = new boolean[predictions];
    List<Pair> pairs = new ArrayList<>();
    for (Weighted w : all) {
      if (!goldUsed[w.gold()] && !predictedUsed[w.predicted()]) {
        goldUsed[w.gold()] = true;
        predictedUsed[w.predicted()] = true;
        pairs.add(new Pair(w.gold(), w.predicted()));
      }
    }
    return pairs;
  }
}
