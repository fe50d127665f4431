package newsarchive.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Trains a {@link ChainModel} by stochastic gradient: AdaGrad with dual averaging (Duchi, Hazan and
 * Singer, 2011). One thread; the order of the sequences is shuffled by a generator with a fixed
 * seed. An L1 term was tried and cost three points of cue F1: rare features are better cut off by
 * count.
 */
public final class ChainTrainer {
  /** How to train. */
  public record Options(int epochs, double rate) {}

  /** A sequence with its right labels. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Example(Chain chain, byte[] labels, float weight) {}

  private static final double DAMPING = 1e-2;

  /** Smaller errors of a label's probability are not learned from. */
  private static final double SMALLEST = 5e-4;

  private final boolean[][] allowed;
  private final int labels;
  private final int edgeClasses;
  private final FeatureTable table;
  private final Options options;
  private final float[] sum;
  private final float[] squares;
  private final float[] weights;
  private final double[] stepSum;
  private final double[] stepSquares;
  private final double[][][] steps;
  private final double[] gradient;
  private final Lattice lattice;

  /**
   * Starts with all weights at 0.
   *
   * @param table a row for each feature, 0 to size - 1
   */
  public ChainTrainer(boolean[][] allowed, int edgeClasses, FeatureTable table, Options options) {
    this.allowed = allowed;
    this.labels = allowed.length - 1;
    this.edgeClasses = edgeClasses;
    this.table = table;
    this.options = options;
    this.sum = new float[table.size() * labels];
    this.squares = new float[sum.length];
    this.weights = new float[sum.length];
    this.stepSum = new double[edgeClasses * (labels + 1) * labels];
    this.stepSquares = new double[stepSum.length];
    this.steps = new double[edgeClasses][labels + 1][labels];
    this.gradient = new double[labels];
    this.lattice = new Lattice(labels, steps);
    refreshSteps();
  }

  /** Rows for the features that were seen often enough. */
  public static FeatureTable keep(FeatureTable counts, int atLeast) {
    FeatureTable kept = new FeatureTable(counts.size() / 2);
    int row = 0;
    for (int key : counts.sortedKeys()) {
      if (counts.get(key) >= atLeast) {
        kept.put(key, row++);
      }
    }
    return kept;
  }

  /** Trains on all examples; they are not changed. */
  public ChainModel train(List<Example> examples) {
    List<Example> order = new ArrayList<>(examples);
    java.util.Random random = new java.util.Random(1);
    for (int epoch = 0; epoch < options.epochs(); epoch++) {
      java.util.Collections.shuffle(order, random);
      for (Example example : order) {
        learn(example);
      }
    }
    return model();
  }

  private void learn(Example example) {
    if (example.chain().length() == 0) {
      return;
    }
    lattice.start(example.chain().edges());
    for (int t = 0; t < example.chain().length(); t++) {
      score(example.chain().rows()[t], lattice.node(t));
    }
    lattice.sum();
    for (int t = 0; t < example.chain().length(); t++) {
      learnNode(example, t);
      learnStep(example, t);
    }
    refreshSteps();
  }

  private void score(int[] rows, double[] node) {
    Arrays.fill(node, 0);
    for (int row : rows) {
      int base = row * labels;
      for (int l = 0; l < labels; l++) {
        node[l] += weights[base + l];
      }
    }
  }

  private void learnNode(Example example, int t) {
    for (int l = 0; l < labels; l++) {
      gradient[l] = lattice.marginal(t, l);
    }
    gradient[example.labels()[t]] -= 1;
    for (int l = 0; l < labels; l++) {
      double g = gradient[l] * example.weight();
      if (Math.abs(g) >= SMALLEST) {
        move(example.chain().rows()[t], l, (float) g);
      }
    }
  }

  private void move(int[] rows, int label, float g) {
    float rate = (float) options.rate();
    for (int row : rows) {
      int i = row * labels + label;
      sum[i] += g;
      squares[i] += g * g;
      weights[i] = -rate * sum[i] / (float) Math.sqrt(DAMPING + squares[i]);
    }
  }

  private void learnStep(Example example, int t) {
    int edge = example.chain().edges()[t];
    for (int from = t == 0 ? labels : 0; from < (t == 0 ? labels + 1 : labels); from++) {
      for (int to = 0; to < labels; to++) {
        if (!allowed[from][to]) {
          continue;
        }
        double g = t == 0 ? lattice.marginal(0, to) : lattice.marginal(t, from, to);
        boolean gold = example.labels()[t] == to && (t == 0 || example.labels()[t - 1] == from);
        g -= gold ? 1 : 0;
        if (Math.abs(g) >= 1e-6) {
          int i = (edge * (labels + 1) + from) * labels + to;
          stepSum[i] += g;
          stepSquares[i] += g * g;
        }
      }
    }
  }

  private double stepWeight(int i) {
    return -options.rate() * stepSum[i] / Math.sqrt(DAMPING + stepSquares[i]);
  }

  private void refreshSteps() {
    for (int c = 0; c < edgeClasses; c++) {
      for (int from = 0; from <= labels; from++) {
        for (int to = 0; to < labels; to++) {
          int i = (c * (labels + 1) + from) * labels + to;
          steps[c][from][to] = allowed[from][to] ? stepWeight(i) : Double.NEGATIVE_INFINITY;
        }
      }
    }
    lattice.refreshSteps();
  }

  private ChainModel model() {
    float[] stepWeights = new float[stepSum.length];
    for (int i = 0; i < stepWeights.length; i++) {
      stepWeights[i] = (float) stepWeight(i);
    }
    return new ChainModel(allowed, table, weights, stepWeights);
  }
}
