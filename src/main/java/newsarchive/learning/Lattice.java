package newsarchive.learning;

import java.util.Arrays;

/**
 * All labellings of one sequence at once: their scores, the best one, and how probable each label
 * is at each position. Keeps its arrays from sequence to sequence; not for several threads.
 */
public final class Lattice {
  private final int labels;
  private final double[][][] steps;
  private double[][] node = new double[0][];
  private double[][] forward = node;
  private double[][] backward = node;
  private double[][] weight = node;
  private double[] scale = new double[0];

  /** Exponentials of the steps' scores. */
  private final double[][][] factors;

  private byte[] edges = new byte[0];
  private int length;
  private double logZ;
  private final double[] scratch;

  public Lattice(ChainModel model) {
    this(model.labels(), model.steps());
  }

  public Lattice(PackedChain model) {
    this(model.labels(), model.steps());
  }

  Lattice(int labels, double[][][] steps) {
    this.labels = labels;
    this.steps = steps;
    this.scratch = new double[labels];
    this.factors = new double[steps.length][labels + 1][labels];
    refreshSteps();
  }

  /** To be called when the steps' scores have changed. */
  void refreshSteps() {
    for (int c = 0; c < steps.length; c++) {
      for (int from = 0; from <= labels; from++) {
        for (int to = 0; to < labels; to++) {
          factors[c][from][to] = Logs.exp(steps[c][from][to]);
        }
      }
    }
  }

  /** Takes a sequence with the model's scores; afterwards {@link #bias} may change them. */
  public void load(Chain chain, ChainModel model) {
    start(chain.edges());
    for (int t = 0; t < length; t++) {
      model.score(chain.rows()[t], node[t]);
    }
  }

  /** The same from sums: one for each position. */
  public void load(Sums sums, byte[] edges, PackedChain model) {
    start(edges);
    for (int t = 0; t < length; t++) {
      sums.scores(t, model, node[t]);
    }
  }

  void start(byte[] classes) {
    length = classes.length;
    edges = classes;
    if (node.length < length) {
      int rows = Math.max(64, length * 2);
      node = new double[rows][labels];
      forward = new double[rows][labels];
      backward = new double[rows][labels];
      weight = new double[rows][labels];
      scale = new double[rows];
    }
  }

  double[] node(int position) {
    return node[position];
  }

  /** Adds to the score of a label at a position; minus infinity rules it out. */
  public void bias(int position, int label, double by) {
    node[position][label] += by;
  }

  /**
   * Runs forward and backward; the marginals are valid until the next load. Probabilities, not
   * logarithms, are added up: at each position they are divided by their sum, so that none grows
   * too small or too great.
   */
  public void sum() {
    logZ = 0;
    double product = 1;
    for (int t = 0; t < length; t++) {
      logZ += weigh(t);
      double all = t == 0 ? begin() : forward(t);
      scale[t] = 1 / all;
      for (int l = 0; l < labels; l++) {
        forward[t][l] *= scale[t];
      }
      product *= all;
      if (product < 1e-100 || product > 1e100) {
        logZ += StrictMath.log(product);
        product = 1;
      }
    }
    logZ += StrictMath.log(product);
    Arrays.fill(backward[length - 1], 1);
    for (int t = length - 2; t >= 0; t--) {
      backward(t);
    }
  }

  /** Turns scores into weights, of which the greatest is 1; its score is returned. */
  private double weigh(int t) {
    double most = Double.NEGATIVE_INFINITY;
    for (double score : node[t]) {
      most = Math.max(most, score);
    }
    for (int l = 0; l < labels; l++) {
      weight[t][l] = Logs.exp(node[t][l] - most);
    }
    return most;
  }

  private double begin() {
    double all = 0;
    double[] start = factors[edges[0]][labels];
    for (int l = 0; l < labels; l++) {
      forward[0][l] = start[l] * weight[0][l];
      all += forward[0][l];
    }
    return all;
  }

  private double forward(int t) {
    double[][] factor = factors[edges[t]];
    double[] into = forward[t];
    double[] before = forward[t - 1];
    Arrays.fill(into, 0);
    for (int p = 0; p < labels; p++) {
      double[] row = factor[p];
      double from = before[p];
      for (int l = 0; l < labels; l++) {
        into[l] += from * row[l];
      }
    }
    double all = 0;
    for (int l = 0; l < labels; l++) {
      into[l] *= weight[t][l];
      all += into[l];
    }
    return all;
  }

  private void backward(int t) {
    double[][] factor = factors[edges[t + 1]];
    for (int l = 0; l < labels; l++) {
      scratch[l] = weight[t + 1][l] * backward[t + 1][l] * scale[t + 1];
    }
    for (int p = 0; p < labels; p++) {
      double[] row = factor[p];
      double all = 0;
      for (int l = 0; l < labels; l++) {
        all += row[l] * scratch[l];
      }
      backward[t][p] = all;
    }
  }

  /** Logarithm of the sum over all labellings. */
  double logZ() {
    return logZ;
  }

  /** Probability of a label at a position; after {@link #sum}. */
  public double marginal(int position, int label) {
    return forward[position][label] * backward[position][label];
  }

  /** Probability of a step; after {@link #sum}. The position is where the step leads. */
  double marginal(int position, int from, int to) {
    double into = weight[position][to] * scale[position] * backward[position][to];
    return forward[position - 1][from] * factors[edges[position]][from][to] * into;
  }

  /** Score of one labelling; {@code score - logZ} is the logarithm of its probability. */
  double score(byte[] labelling) {
    double sum = 0;
    for (int t = 0; t < length; t++) {
      int from = t == 0 ? labels : labelling[t - 1];
      sum += node[t][labelling[t]] + steps[edges[t]][from][labelling[t]];
    }
    return sum;
  }

  /** Probability of one labelling; after {@link #sum}. */
  public double probability(byte[] labelling) {
    return Logs.exp(score(labelling) - logZ);
  }

  /** The best labelling; of equal ones that with the smaller labels at the end. */
  public byte[] best() {
    byte[][] back = new byte[length][labels];
    for (int l = 0; l < labels; l++) {
      forward[0][l] = node[0][l] + steps[edges[0]][labels][l];
    }
    for (int t = 1; t < length; t++) {
      double[][] step = steps[edges[t]];
      for (int l = 0; l < labels; l++) {
        int from = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int p = 0; p < labels; p++) {
          double score = forward[t - 1][p] + step[p][l];
          if (score > most) {
            most = score;
            from = p;
          }
        }
        forward[t][l] = most + node[t][l];
        back[t][l] = (byte) from;
      }
    }
    byte[] labelling = new byte[length];
    int at = 0;
    for (int l = 1; l < labels && length > 0; l++) {
      at = forward[length - 1][l] > forward[length - 1][at] ? l : at;
    }
    for (int t = length - 1; t >= 0; t--) {
      labelling[t] = (byte) at;
      at = back[t][at];
    }
    return labelling;
  }

  /**
   * The best of those labellings in which a label occurs at least once; the best of all if there is
   * none. States are doubled: with the label behind them, or not yet.
   */
  public byte[] bestWith(int required) {
    double[][] score = new double[2 * labels][length];
    short[][] back = new short[2 * labels][length];
    for (double[] row : score) {
      Arrays.fill(row, Double.NEGATIVE_INFINITY);
    }
    for (int l = 0; l < labels; l++) {
      int state = l == required ? labels + l : l;
      score[state][0] = node[0][l] + steps[edges[0]][labels][l];
    }
    for (int t = 1; t < length; t++) {
      for (int from = 0; from < 2 * labels; from++) {
        if (score[from][t - 1] > Double.NEGATIVE_INFINITY) {
          extend(score, back, t, from, required);
        }
      }
    }
    int at = labels;
    for (int state = labels; state < 2 * labels; state++) {
      at = score[state][length - 1] > score[at][length - 1] ? state : at;
    }
    if (score[at][length - 1] == Double.NEGATIVE_INFINITY) {
      return best();
    }
    byte[] labelling = new byte[length];
    for (int t = length - 1; t >= 0; t--) {
      labelling[t] = (byte) (at % labels);
      at = back[at][t];
    }
    return labelling;
  }

  private void extend(double[][] score, short[][] back, int t, int from, int required) {
    double[] step = steps[edges[t]][from % labels];
    for (int l = 0; l < labels; l++) {
      int to = from >= labels || l == required ? labels + l : l;
      double through = score[from][t - 1] + step[l] + node[t][l];
      if (through > score[to][t]) {
        score[to][t] = through;
        back[to][t] = (short) from;
      }
    }
  }
}
