package newsarchive.learning;

import java.util.List;

/** A probability from features: logistic regression, trained like a chain of length one. */
public final class Logistic {
  /** Features of a case, and whether it is so. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Example(int[] rows, boolean yes) {}

  private final FeatureTable table;
  private final float[] weights;

  Logistic(FeatureTable table, float[] weights) {
    this.table = table;
    this.weights = weights;
  }

  public FeatureTable table() {
    return table;
  }

  float[] weights() {
    return weights;
  }

  /** Between 0 and 1. */
  public double probability(FeatureBag bag) {
    return probability(ChainModel.rows(bag, table));
  }

  private double probability(int[] rows) {
    double sum = 0;
    for (int row : rows) {
      sum += weights[row];
    }
    return 1 / (1 + Logs.exp(-sum));
  }

  /** Trains by AdaGrad, the examples in their order, again and again. */
  public static Logistic train(FeatureTable table, List<Example> examples, int epochs) {
    Logistic model = new Logistic(table, new float[table.size()]);
    float[] squares = new float[table.size()];
    for (int epoch = 0; epoch < epochs; epoch++) {
      double rate = 0.1 / (1 + epoch);
      for (Example example : examples) {
        double g = model.probability(example.rows()) - (example.yes() ? 1 : 0);
        for (int row : example.rows()) {
          squares[row] += (float) (g * g);
          model.weights[row] -= (float) (rate * g / Math.sqrt(1 + squares[row]));
        }
      }
    }
    return model;
  }
}
