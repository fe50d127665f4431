package newsarchive.learning;

import java.util.Arrays;

/**
 * A linear-chain conditional random field: a weight for each feature and label, and one for each
 * step from label to label in each class of steps. A step that is not allowed never happens.
 */
public final class ChainModel {
  private final int labels;
  private final boolean[][] allowed;
  private final int edgeClasses;
  private final FeatureTable table;
  private final float[] weights;
  private final float[] steps;

  /**
   * @param allowed {@code [from][to]}; the last row is the start of a sequence
   * @param weights {@code row * labels + label}
   * @param steps {@code (class * (labels + 1) + from) * labels + to}
   */
  ChainModel(boolean[][] allowed, FeatureTable table, float[] weights, float[] steps) {
    this.labels = allowed.length - 1;
    this.allowed = allowed;
    this.edgeClasses = steps.length / (labels * (labels + 1));
    this.table = table;
    this.weights = weights;
    this.steps = steps;
  }

  public int labels() {
    return labels;
  }

  boolean isAllowed(int from, int to) {
    return allowed[from][to];
  }

  int edgeClasses() {
    return edgeClasses;
  }

  public FeatureTable table() {
    return table;
  }

  float[] weights() {
    return weights;
  }

  float[] stepWeights() {
    return steps;
  }

  /** The rows of those features that a table knows, in the bag's order. */
  public static int[] rows(FeatureBag bag, FeatureTable table) {
    int[] rows = new int[bag.size()];
    int n = 0;
    for (int i = 0; i < rows.length; i++) {
      int row = table.get(bag.hash(i));
      if (row >= 0) {
        rows[n++] = row;
      }
    }
    return n == rows.length ? rows : Arrays.copyOf(rows, n);
  }

  /** Adds up the weights of a bag's features for every label. */
  void score(int[] rows, double[] into) {
    Arrays.fill(into, 0);
    for (int row : rows) {
      int base = row * labels;
      for (int label = 0; label < labels; label++) {
        into[label] += weights[base + label];
      }
    }
  }

  /** The steps' weights as a table, minus infinity where a step is not allowed. */
  double[][][] steps() {
    double[][][] table = new double[edgeClasses][labels + 1][labels];
    for (int c = 0; c < edgeClasses; c++) {
      for (int from = 0; from <= labels; from++) {
        for (int to = 0; to < labels; to++) {
          table[c][from][to] =
              allowed[from][to]
                  ? steps[(c * (labels + 1) + from) * labels + to]
                  : Double.NEGATIVE_INFINITY;
        }
      }
    }
    return table;
  }

  /** Begin and inside labels in pairs behind label 0: an inside follows its begin or itself. */
  public static boolean[][] beginInside(int kinds) {
    int labels = 2 * kinds + 1;
    boolean[][] allowed = new boolean[labels + 1][labels];
    for (int from = 0; from <= labels; from++) {
      for (int to = 0; to < labels; to++) {
        boolean inside = to > 0 && to % 2 == 0;
        allowed[from][to] = !inside || (from < labels && (from == to || from == to - 1));
      }
    }
    return allowed;
  }
}
