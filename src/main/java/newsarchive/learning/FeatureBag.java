package newsarchive.learning;

import java.util.Arrays;

/**
 * The features of one position, as 32-bit hashes of a template and its values. Different features
 * may share a hash; with a few million of 2^32 that is too rare to matter.
 */
public final class FeatureBag {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private int[] hashes = new int[160];
  private int[] places = new int[160];
  private int[] found = new int[160];
  private int size;
  private boolean closed;

  public void clear() {
    size = 0;
  }

  /** Several empty bags. */
  public static FeatureBag[] several(int number) {
    FeatureBag[] bags = new FeatureBag[number];
    Arrays.setAll(bags, i -> new FeatureBag());
    return bags;
  }

  /**
   * Empties the bag.
   *
   * @param close it then takes nothing: what would be added is known already
   */
  public void start(boolean close) {
    size = 0;
    closed = close;
  }

  public boolean isOpen() {
    return !closed;
  }

  public int size() {
    return size;
  }

  public int hash(int i) {
    return hashes[i];
  }

  int[] hashes() {
    return hashes;
  }

  /** Room for a number for each hash. */
  int[] places() {
    return places;
  }

  /** Room for another number for each hash. */
  int[] found() {
    return found;
  }

  /** A feature that is there or not. */
  public void add(int template) {
    if (!closed) {
      put(mix(template * GOLDEN + 77));
    }
  }

  public void add(int template, long a) {
    if (!closed) {
      put(mix((template * GOLDEN) ^ mix(a + 0x1234567)));
    }
  }

  public void add(int template, long a, long b) {
    if (!closed) {
      put(mix((template * GOLDEN) ^ (mix(a + 0x1234567) * 3) ^ (mix(b + 0x777) * 7)));
    }
  }

  public void add(int template, long a, long b, long c) {
    if (!closed) {
      long ab = (mix(a + 0x1234567) * 3) ^ (mix(b + 0x777) * 7);
      put(mix((template * GOLDEN) ^ ab ^ (mix(c + 0x9999) * 11)));
    }
  }

  private void put(long mixed) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
      places = new int[hashes.length];
      found = new int[hashes.length];
    }
    int hash = (int) (mixed >>> 32);
    hashes[size++] = hash == 0 ? 1 : hash;
  }

  /** The hash of a word, the same on every machine. */
  public static int code(CharSequence word) {
    long h = 1125899906842597L;
    for (int i = 0; i < word.length(); i++) {
      h = 31 * h + word.charAt(i);
    }
    return (int) (mix(h) >>> 32);
  }

  static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
