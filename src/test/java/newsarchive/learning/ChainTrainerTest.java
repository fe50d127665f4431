package newsarchive.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import newsarchive.learning.ChainTrainer.Example;
import newsarchive.learning.ChainTrainer.Options;
import org.junit.jupiter.api.Test;

final class ChainTrainerTest {
  /** Words 1 to 9; a stretch of them is begun by 3 and goes on while words are above 5. */
  private static List<Example> examples(int count, FeatureTable table) {
    Random random = new Random(3);
    List<Example> all = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      int length = 4 + random.nextInt(6);
      int[][] rows = new int[length][];
      byte[] labels = new byte[length];
      boolean inside = false;
      for (int t = 0; t < length; t++) {
        int word = 1 + random.nextInt(9);
        FeatureBag bag = new FeatureBag();
        bag.add(1, word);
        rows[t] = ChainModel.rows(bag, table);
        labels[t] = (byte) (word == 3 ? 1 : inside && word > 5 ? 2 : 0);
        inside = labels[t] > 0;
      }
      all.add(new Example(new Chain(rows, new byte[length]), labels, 1));
    }
    return all;
  }

  private static FeatureTable table() {
    FeatureTable counts = new FeatureTable(16);
    for (int word = 1; word <= 9; word++) {
      FeatureBag bag = new FeatureBag();
      bag.add(1, word);
      counts.count(bag.hash(0));
    }
    return ChainTrainer.keep(counts, 1);
  }

  private static ChainModel trained(FeatureTable table) {
    return new ChainTrainer(ChainModel.beginInside(1), 1, table, new Options(20, 0.3))
        .train(examples(300, table));
  }

  private static int errors(ChainModel model, List<Example> examples) {
    Lattice lattice = new Lattice(model);
    int errors = 0;
    for (Example example : examples) {
      lattice.load(example.chain(), model);
      byte[] labels = lattice.best();
      for (int t = 0; t < labels.length; t++) {
        errors += labels[t] == example.labels()[t] ? 0 : 1;
      }
    }
    return errors;
  }

  @Test
  void aSimpleLanguageIsLearned() {
    FeatureTable table = table();
    assertEquals(0, errors(trained(table), examples(100, table)));
  }

  @Test
  void theSameExamplesGiveTheSameBits() {
    FeatureTable table = table();
    assertArrayEquals(trained(table).weights(), trained(table).weights());
  }

  /** What marginals say of the slope of the log-likelihood, against a small step. */
  @Test
  void theGradientIsTheSlope() {
    FeatureTable table = table();
    ChainModel model = trained(table);
    Example example = examples(5, table).get(4);
    int row = example.chain().rows()[1][0];
    for (int label = 0; label < 3; label++) {
      Lattice lattice = new Lattice(model);
      lattice.load(example.chain(), model);
      lattice.sum();
      double slope = 0;
      for (int t = 0; t < example.labels().length; t++) {
        if (example.chain().rows()[t][0] == row) {
          slope += (example.labels()[t] == label ? 1 : 0) - lattice.marginal(t, label);
        }
      }
      float step = 0.01f;
      model.weights()[row * 3 + label] += step;
      double up = logLikelihood(model, example);
      model.weights()[row * 3 + label] -= 2 * step;
      double down = logLikelihood(model, example);
      model.weights()[row * 3 + label] += step;
      assertEquals(slope, (up - down) / (2 * step), 1e-3);
    }
  }

  private static double logLikelihood(ChainModel model, Example example) {
    Lattice lattice = new Lattice(model);
    lattice.load(example.chain(), model);
    lattice.sum();
    return lattice.score(example.labels()) - lattice.logZ();
  }

  @Test
  void aModelComesBackFromItsFile() throws IOException {
    FeatureTable table = table();
    ChainModel model = trained(table);
    PackedChain packed = model.packed(0);
    byte[] bytes = bytes(packed);
    PackedChain read = ModelFile.readChain(new DataInputStream(new ByteArrayInputStream(bytes)));
    assertTrue(bytes.length < 400, bytes.length + " bytes");
    assertArrayEquals(bytes, bytes(read));
  }

  private static byte[] bytes(PackedChain model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ModelFile.write(model, new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  /** Thousands of features with random keys and weights, and as many that are not there. */
  @Test
  void aPackedModelAddsUpTheWeightsOfTheFeaturesThatItHas() {
    Random random = new Random(5);
    FeatureTable table = new FeatureTable(16);
    FeatureBag bag = new FeatureBag();
    for (int n = 0; n < 5_000; n++) {
      bag.clear();
      bag.add(1, n);
      table.put(bag.hash(0), n);
    }
    float[] weights = new float[table.size() * 7];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = random.nextInt(255) - 127;
    }
    // one weight of 127 for each label makes the scales 1
    Arrays.fill(weights, 0, 7, 127);
    ChainModel model = new ChainModel(ChainModel.beginInside(3), table, weights, new float[8 * 7]);
    PackedChain packed = model.packed(0);
    Sums sums = new Sums(2);
    double[] expected = new double[7];
    double[] found = new double[7];
    for (int round = 0; round < 300; round++) {
      bag.clear();
      for (int k = 0; k < 120; k++) {
        bag.add(1, random.nextInt(10_000));
      }
      model.score(ChainModel.rows(bag, table), expected);
      sums.start(2);
      sums.add(0, bag, packed);
      sums.add(1, sums, 0);
      sums.scores(1, packed, found);
      assertArrayEquals(expected, found);
    }
  }

  /** A closed bag says that what would be added is known already. */
  @Test
  void aClosedBagTakesNothing() {
    FeatureBag bag = new FeatureBag();
    bag.start(true);
    bag.add(2);
    bag.add(2, 1);
    bag.add(2, 1, 1);
    bag.add(2, 1, 1, 1);
    assertEquals(0, bag.size());
    bag.start(false);
    bag.add(2);
    assertEquals(1, bag.size());
  }

  @Test
  void logisticRegressionTellsProbabilities() {
    FeatureTable table = table();
    FeatureBag rare = new FeatureBag();
    rare.add(1, 2);
    FeatureBag frequent = new FeatureBag();
    frequent.add(1, 8);
    List<Logistic.Example> examples = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      examples.add(new Logistic.Example(ChainModel.rows(rare, table), i % 10 == 0));
      examples.add(new Logistic.Example(ChainModel.rows(frequent, table), i % 10 != 0));
    }
    Logistic model = Logistic.train(table, examples, 20);
    assertEquals(0.1, model.probability(rare), 0.03);
    assertEquals(0.9, model.probability(frequent), 0.03);
  }
}
