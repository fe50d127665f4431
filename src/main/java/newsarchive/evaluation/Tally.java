package newsarchive.evaluation;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counts for each measure. Right predictions and found gold items are counted apart, because they
 * need not be equally many.
 */
final class Tally {
  /**
   * The counts of one measure; shares of an item count too, hence no whole numbers.
   *
   * @param right predictions that are right
   * @param predicted predictions
   * @param found gold items that were found
   * @param gold gold items
   */
  record Counts(double right, double predicted, double found, double gold) {
    static final Counts NONE = new Counts(0, 0, 0, 0);

    Counts plus(Counts other) {
      return new Counts(
          right + other.right, predicted + other.predicted, found + other.found, gold + other.gold);
    }

    /** 0 to 1; 0 if nothing was predicted. */
    double precision() {
      return predicted == 0 ? 0 : right / predicted;
    }

    /** 0 to 1; 0 if there is no gold. */
    double recall() {
      return gold == 0 ? 0 : found / gold;
    }

    /** Harmonic mean of the two, 0 to 1. */
    double f1() {
      double p = precision();
      double r = recall();
      return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }

    /** Some measures look at gold items alone. */
    boolean isRecallOnly() {
      return predicted == 0 && right == 0;
    }

    /** The figure that sums the measure up: F1, or recall where there is no more. */
    double headline() {
      return isRecallOnly() ? recall() : f1();
    }
  }

  private final Map<String, Counts> counts = new TreeMap<>();
  private final Map<String, Integer> totals = new TreeMap<>();

  void add(String measure, double right, double predicted, double found, double gold) {
    counts.merge(measure, new Counts(right, predicted, found, gold), Counts::plus);
  }

  /** Where each right prediction finds one gold item. */
  void add(String measure, int right, int predicted, int gold) {
    add(measure, right, predicted, right, gold);
  }

  /** A gold item, found or not. */
  void gold(String measure, boolean found) {
    add(measure, 0, 0, found ? 1 : 0, 1);
  }

  /** A prediction, right or not. */
  void predicted(String measure, boolean right) {
    add(measure, right ? 1 : 0, 1, 0, 0);
  }

  void total(String what, int number) {
    totals.merge(what, number, Integer::sum);
  }

  void add(Tally other) {
    other.counts.forEach((measure, more) -> counts.merge(measure, more, Counts::plus));
    other.totals.forEach(this::total);
  }

  Counts of(String measure) {
    return counts.getOrDefault(measure, Counts.NONE);
  }

  int total(String what) {
    return totals.getOrDefault(what, 0);
  }

  /** Measures that have gold items or predictions, in order of their names. */
  Iterable<String> measures() {
    return new TreeSet<>(counts.keySet());
  }

  Map<String, Integer> totals() {
    return new TreeMap<>(totals);
  }
}
