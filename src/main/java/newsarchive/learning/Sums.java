package newsarchive.learning;

import java.util.Arrays;

/**
 * Sums of a {@link PackedChain}'s weights, one for each of a number of places. They are whole
 * numbers, so that the order of adding does not matter, and what several places share may be added
 * up once. A sum has four lanes of 16 bits in each of two numbers: labels 0, 2, 4, 6 and 1, 3, 5,
 * and how many features were added; a weight is kept as a number from 0 to 255.
 */
public final class Sums {
  static final long LANES = 0x00ff00ff00ff00ffL;

  private long[] lanes;

  public Sums(int size) {
    lanes = new long[2 * size];
  }

  /** Empties all places, and sees to it that there are enough. */
  public void start(int size) {
    if (lanes.length < 2 * size) {
      lanes = new long[4 * size];
    } else {
      Arrays.fill(lanes, 0, 2 * size, 0);
    }
  }

  void clear(int place) {
    lanes[2 * place] = 0;
    lanes[2 * place + 1] = 0;
  }

  void add(int place, long even, long odd) {
    lanes[2 * place] += even;
    lanes[2 * place + 1] += odd;
  }

  /** Adds the weights of a bag's features. */
  public void add(int place, FeatureBag bag, PackedChain model) {
    model.add(bag, this, place);
  }

  /** Adds a sum that was made before. */
  public void add(int place, Sums other, int from) {
    add(place, other.lanes[2 * from], other.lanes[2 * from + 1]);
  }

  /** The sum as scores of the labels. */
  void scores(int place, PackedChain model, double[] into) {
    long even = lanes[2 * place];
    long odd = lanes[2 * place + 1];
    int features = (int) (odd >>> 48);
    for (int label = 0; label < model.labels(); label++) {
      long half = label % 2 == 0 ? even : odd;
      int sum = (int) (half >>> (16 * (label / 2))) & 0xffff;
      into[label] = (sum - 128 * features) * (double) model.scale(label);
    }
  }
}
