package newsarchive.archive.following;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds sets of words that are nearly alike without comparing each with each: MinHash with bands.
 * Two sets of which the smaller has three quarters of the words in common meet in some band nearly
 * always, sets with little in common seldom. Its hashes are fixed: the same sets give the same
 * pairs on every machine.
 */
final class NearDuplicates {
  private static final int BANDS = 24;
  private static final int ROWS = 2;

  /** Sets in one band are compared with so many of those before them. */
  private static final int NEIGHBOURS = 64;

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final List<Map<Long, List<Integer>>> bands = new ArrayList<>();

  NearDuplicates() {
    for (int i = 0; i < BANDS; i++) {
      bands.add(new HashMap<>());
    }
  }

  /**
   * Adds a set.
   *
   * @param number greater than all before
   * @return the numbers of earlier sets that may be like it, ascending
   */
  List<Integer> add(int number, Set<String> words) {
    Set<Integer> found = new HashSet<>();
    long[] least = least(words);
    for (int band = 0; band < BANDS; band++) {
      long key = band;
      for (int row = 0; row < ROWS; row++) {
        key = mix(key * GOLDEN + least[band * ROWS + row]);
      }
      List<Integer> bucket = bands.get(band).computeIfAbsent(key, k -> new ArrayList<>());
      found.addAll(bucket.subList(Math.max(0, bucket.size() - NEIGHBOURS), bucket.size()));
      bucket.add(number);
    }
    return found.stream().sorted().toList();
  }

  private static long[] least(Set<String> words) {
    long[] least = new long[BANDS * ROWS];
    java.util.Arrays.fill(least, Long.MAX_VALUE);
    for (String word : words) {
      long hash = hash(word);
      for (int i = 0; i < least.length; i++) {
        least[i] = Math.min(least[i], mix(hash + (i + 1) * GOLDEN));
      }
    }
    return least;
  }

  /** FNV-1a over the word's code units. */
  private static long hash(String word) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }

  /** The finalizer of SplitMix64: spreads every bit over all. */
  private static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
