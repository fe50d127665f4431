package newsarchive.learning;

import java.util.Arrays;

/**
 * Sums that were made before, by a number that says all that their features are made of. Of a fixed
 * size: a new sum takes the place of an older one. Not for several threads.
 */
public final class SumCache {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final int bits;
  private final long[] keys;
  private final Sums sums;

  /**
   * @param bits 2 to the power of this is the number of places
   */
  public SumCache(int bits) {
    this.bits = bits;
    this.keys = new long[1 << bits];
    this.sums = new Sums(1 << bits);
    Arrays.fill(keys, -1);
  }

  /** Whether the sum of a key is there; keys are not negative. */
  public boolean holds(long key) {
    return keys[place(key)] == key;
  }

  /** Keeps the sum of a bag's features. */
  public void put(long key, FeatureBag bag, PackedChain model) {
    int place = place(key);
    keys[place] = key;
    sums.clear(place);
    sums.add(place, bag, model);
  }

  /** Adds the sum of a key, which is there, to another sum. */
  public void addTo(Sums into, int place, long key) {
    into.add(place, sums, place(key));
  }

  private int place(long key) {
    return (int) ((key * GOLDEN) >>> (64 - bits));
  }
}
