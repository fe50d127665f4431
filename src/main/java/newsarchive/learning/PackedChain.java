package newsarchive.learning;

/**
 * A {@link ChainModel} as it is kept in a file and read from: its weights are signed bytes with one
 * scale for a label. Key and weights of a feature lie side by side, features in the order of their
 * keys, so that looking one up costs one access to memory that is not near, whether it is there or
 * not. At most {@value #MOST_LABELS} labels.
 */
public final class PackedChain {
  static final int MOST_LABELS = 7;

  /** A place of the table: the key, then the weights of labels 0 to 3, then those of 4 to 6. */
  private static final int PLACE = 3;

  private final boolean[][] allowed;
  private final float[] steps;
  private final float[] scales;
  private final int size;

  /** Places by key, more than there are keys: those between are empty, their key is 0. */
  private final int[] table;

  private final long spread;

  /**
   * Takes a model apart and together again.
   *
   * @param keys ascending
   * @param weights {@code label * keys.length + n}
   */
  PackedChain(boolean[][] allowed, float[] steps, float[] scales, int[] keys, byte[] weights) {
    this.allowed = allowed;
    this.steps = steps;
    this.scales = scales;
    this.size = keys.length;
    this.spread = keys.length + keys.length / 2 + 8L;
    int[] places = new int[keys.length];
    int last = -1;
    for (int n = 0; n < keys.length; n++) {
      last = Math.max(last + 1, place(keys[n]));
      places[n] = last;
    }
    table = new int[(Math.max(last + 1, (int) spread) + 1) * PLACE];
    for (int n = 0; n < keys.length; n++) {
      int at = places[n] * PLACE;
      table[at] = keys[n];
      // counts the features of a sum, in the lane behind the last label
      table[at + 2] = 1 << 24;
      for (int label = 0; label < scales.length; label++) {
        int biased = weights[label * keys.length + n] + 128;
        table[at + 1 + label / 4] |= biased << (8 * (label % 4));
      }
    }
  }

  /** Where a key belongs; greater keys never before smaller ones. */
  private int place(int key) {
    return (int) (((key - (long) Integer.MIN_VALUE) * spread) >>> 32);
  }

  public int labels() {
    return scales.length;
  }

  int size() {
    return size;
  }

  boolean isAllowed(int from, int to) {
    return allowed[from][to];
  }

  float[] stepWeights() {
    return steps;
  }

  float scale(int label) {
    return scales[label];
  }

  double[][][] steps() {
    return ChainModel.steps(allowed, steps);
  }

  /** Place of a feature in the table, or -1; from the place on where it belongs. */
  private int find(int key, int from) {
    int at = from;
    while (table[at] != key) {
      if (table[at] == 0 || table[at] > key) {
        return -1;
      }
      at += PLACE;
    }
    return at;
  }

  /**
   * Adds the weights of a bag's features to a sum; at most 257 features in all. All places are
   * touched before any is looked at: nothing then depends on what memory answers, and the processor
   * waits for many answers at once instead of for one after another.
   */
  void add(FeatureBag bag, Sums into, int place) {
    int size = bag.size();
    int[] keys = bag.hashes();
    int[] places = bag.places();
    int[] found = bag.found();
    for (int i = 0; i < size; i++) {
      int at = place(keys[i]) * PLACE;
      places[i] = at;
      found[i] = table[at];
    }
    long even = 0;
    long odd = 0;
    for (int i = 0; i < size; i++) {
      int at = found[i] == keys[i] ? places[i] : find(keys[i], places[i]);
      if (at >= 0) {
        long weights = (table[at + 1] & 0xffffffffL) | ((long) table[at + 2] << 32);
        even += weights & Sums.LANES;
        odd += (weights >>> 8) & Sums.LANES;
      }
    }
    into.add(place, even, odd);
  }

  /** Keys ascending, and their weights, for a file. */
  void read(int[] keys, byte[] weights) {
    int n = 0;
    for (int at = 0; at < table.length; at += PLACE) {
      if (table[at] != 0) {
        keys[n] = table[at];
        for (int label = 0; label < scales.length; label++) {
          int biased = (table[at + 1 + label / 4] >>> (8 * (label % 4))) & 0xff;
          weights[label * size + n] = (byte) (biased - 128);
        }
        n++;
      }
    }
  }
}
