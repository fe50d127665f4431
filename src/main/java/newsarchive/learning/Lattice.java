package newsarchive.learning;

import java.util.Arrays;

/**
 * All labellings of one sequence at once: their scores, the best one, and how probable each label
 * is at each position. Keeps its arrays from sequence to sequence; not for several threads.
 */
public final class Lattice {
  private final int labels;
  private double[][][] steps;
  private double[][] node = new double[0][];
  private double[][] forward = node;
  private double[][] backward = node;
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
    }
  }

  double[] node(int position) {
    return node[position];
  }

  /** Adds to the score of a label at a position; minus infinity rules it out. */
  public void bias(int position, int label, double by) {
    node[position][label] += by;
  }

  void steps(double[][][] changed) {
    steps = changed;
  }

  /** Runs forward and backward; the marginals are valid until the next load. */
  public void sum() {
    for (int l = 0; l < labels; l++) {
      forward[0][l] = node[0][l] + steps[edges[0]][labels][l];
    }
    for (int t = 1; t < length; t++) {
      double[][] step = steps[edges[t]];
      for (int l = 0; l < labels; l++) {
        for (int p = 0; p < labels; p++) {
          scratch[p] = forward[t - 1][p] + step[p][l];
        }
        forward[t][l] = Logs.sum(scratch) + node[t][l];
      }
    }
    Arrays.fill(backward[length - 1], 0);
    for (int t = length - 2; t >= 0; t--) {
      double[][] step = steps[edges[t + 1]];
      for (int p = 0; p < labels; p++) {
        for (int l = 0; l < labels; l++) {
          scratch[l] = step[p][l] + node[t + 1][l] + backward[t + 1][l];
        }
        backward[t][p] = Logs.sum(scratch);
      }
    }
    logZ = Logs.sum(forward[length - 1]);
  }

  /** Logarithm of the sum over all labellings. */
  double logZ() {
    return logZ;
  }

  /** Probability of a label at a position; after {@link #sum}. */
  public double marginal(int position, int label) {
    return Logs.exp(forward[position][label] + backward[position][label] - logZ);
  }

  /** Probability of a step; after {@link #sum}. The position is where the step leads. */
  double marginal(int position, int from, int to) {
    double through = steps[edges[position]][from][to] + node[position][to];
    return Logs.exp(forward[position - 1][from] + through + backward[position][to] - logZ);
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
