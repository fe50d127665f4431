package newsarchive.learning;

import java.util.Arrays;

/**
 * A linear-chain conditional random field: a weight for each feature and label, and one for each
 * step from label to label in each class of steps. A step that is not allowed never happens.
 */
public final class ChainModel {
  private final int labels;
  private final boolean[][] allowed;
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
    this.table = table;
    this.weights = weights;
    this.steps = steps;
  }

  public int labels() {
    return labels;
  }

  public FeatureTable table() {
    return table;
  }

  float[] weights() {
    return weights;
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
    return steps(allowed, steps);
  }

  static double[][][] steps(boolean[][] allowed, float[] weights) {
    int labels = allowed.length - 1;
    double[][][] table = new double[weights.length / (labels * (labels + 1))][labels + 1][labels];
    for (int c = 0; c < table.length; c++) {
      for (int from = 0; from <= labels; from++) {
        for (int to = 0; to < labels; to++) {
          table[c][from][to] =
              allowed[from][to]
                  ? weights[(c * (labels + 1) + from) * labels + to]
                  : Double.NEGATIVE_INFINITY;
        }
      }
    }
    return table;
  }

  /**
   * The model with small weights.
   *
   * @param smallest features without a weight of at least this size are dropped
   */
  public PackedChain packed(float smallest) {
    int[] all = table.sortedKeys();
    int[] keys = new int[all.length];
    int kept = 0;
    for (int key : all) {
      if (ModelFile.isKept(weights, table.get(key) * labels, labels, smallest)) {
        keys[kept++] = key;
      }
    }
    keys = Arrays.copyOf(keys, kept);
    float[] scales = ModelFile.scales(weights, labels);
    byte[] small = new byte[kept * labels];
    for (int n = 0; n < kept; n++) {
      for (int label = 0; label < labels; label++) {
        float weight = weights[table.get(keys[n]) * labels + label];
        small[label * kept + n] = ModelFile.scaled(weight, scales[label]);
      }
    }
    return new PackedChain(allowed, steps, scales, keys, small);
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
