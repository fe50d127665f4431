package newsarchive.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Dynamic programming against trying every labelling. */
final class LatticeTest {
  private static final int LABELS = 5;
  private static final int LENGTH = 5;
  private static final boolean[][] ALLOWED = ChainModel.beginInside(2);

  private final Random random = new Random(7);
  private final Chain chain = chain();
  private final Lattice lattice = lattice();

  private static Chain chain() {
    return new Chain(new int[LENGTH][0], new byte[] {0, 1, 0, 1, 1});
  }

  private Lattice lattice() {
    double[][][] steps = new double[2][LABELS + 1][LABELS];
    for (double[][] edge : steps) {
      for (int from = 0; from <= LABELS; from++) {
        for (int to = 0; to < LABELS; to++) {
          edge[from][to] = ALLOWED[from][to] ? random.nextGaussian() : Double.NEGATIVE_INFINITY;
        }
      }
    }
    Lattice made = new Lattice(LABELS, steps);
    made.start(chain.edges());
    for (int t = 0; t < LENGTH; t++) {
      for (int l = 0; l < LABELS; l++) {
        made.node(t)[l] = random.nextGaussian();
      }
    }
    return made;
  }

  private static List<byte[]> allLabellings() {
    List<byte[]> all = new ArrayList<>();
    int count = (int) Math.round(Math.pow(LABELS, LENGTH));
    for (int n = 0; n < count; n++) {
      byte[] labels = new byte[LENGTH];
      int rest = n;
      boolean valid = true;
      for (int t = 0; t < LENGTH; t++) {
        labels[t] = (byte) (rest % LABELS);
        rest /= LABELS;
        valid &= ALLOWED[t == 0 ? LABELS : labels[t - 1]][labels[t]];
      }
      if (valid) {
        all.add(labels);
      }
    }
    return all;
  }

  private byte[] bestOf(List<byte[]> labellings) {
    byte[] best = labellings.get(0);
    for (byte[] labels : labellings) {
      best = lattice.score(labels) > lattice.score(best) ? labels : best;
    }
    return best;
  }

  @Test
  void theBestLabellingIsTheBestOfAll() {
    assertArrayEquals(bestOf(allLabellings()), lattice.best());
  }

  @Test
  void theBestLabellingWithALabelIsTheBestOfThoseThatHaveIt() {
    for (int label = 0; label < LABELS; label++) {
      int required = label;
      List<byte[]> having = new ArrayList<>();
      for (byte[] labels : allLabellings()) {
        boolean has = false;
        for (byte l : labels) {
          has |= l == required;
        }
        if (has) {
          having.add(labels);
        }
      }
      assertArrayEquals(bestOf(having), lattice.bestWith(required), "label " + required);
    }
  }

  @Test
  void probabilitiesAreSharesOfTheSumOverAllLabellings() {
    lattice.sum();
    double sum = 0;
    double[][] marginals = new double[LENGTH][LABELS];
    for (byte[] labels : allLabellings()) {
      double probability = lattice.probability(labels);
      sum += probability;
      for (int t = 0; t < LENGTH; t++) {
        marginals[t][labels[t]] += probability;
      }
    }
    assertEquals(1, sum, 1e-6);
    for (int t = 0; t < LENGTH; t++) {
      for (int l = 0; l < LABELS; l++) {
        assertEquals(marginals[t][l], lattice.marginal(t, l), 1e-6);
      }
    }
  }

  @Test
  void anInsideLabelFollowsItsBegin() {
    for (byte[] labels : List.of(lattice.best(), lattice.bestWith(3))) {
      for (int t = 0; t < LENGTH; t++) {
        assertTrue(ALLOWED[t == 0 ? LABELS : labels[t - 1]][labels[t]]);
      }
    }
  }
}
