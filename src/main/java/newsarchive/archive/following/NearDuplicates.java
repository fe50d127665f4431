package newsarchive.archive.following;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds sets of words that are nearly alike without comparing each with each: MinHash with bands.
 * Two sets with three quarters of their words in common meet in some band nearly always, sets with
 * little in common seldom. Its hashes are fixed: the same sets give the same pairs on every
 * machine.
 */
final class NearDuplicates {
  private static final int BANDS = 20;
  private static final int ROWS = 3;

  /** Of the sets that meet in a band, each is compared with so many before it. */
  private static final int NEIGHBOURS = 64;

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long[] pairs = new long[1024];
  private int size;

  private NearDuplicates() {}

  /** Two places in the list that was searched; the later one may be like the earlier one. */
  record Pair(int earlier, int later) {}

  /** All pairs that may be alike, each once, by their later, then by their earlier place. */
  static List<Pair> among(List<Set<String>> sets) {
    List<long[]> hashes =
        sets.stream()
            .map(words -> words.stream().mapToLong(NearDuplicates::hash).toArray())
            .toList();
    NearDuplicates found = new NearDuplicates();
    for (int band = 0; band < BANDS; band++) {
      found.meet(hashes, band);
    }
    return found.distinct();
  }

  private void meet(List<long[]> hashes, int band) {
    Map<Long, List<Integer>> buckets = new HashMap<>();
    for (int i = 0; i < hashes.size(); i++) {
      if (hashes.get(i).length > 0) {
        List<Integer> bucket =
            buckets.computeIfAbsent(key(hashes.get(i), band), key -> new ArrayList<>());
        int from = Math.max(0, bucket.size() - NEIGHBOURS);
        for (int earlier : bucket.subList(from, bucket.size())) {
          add((long) i << 32 | earlier);
        }
        bucket.add(i);
      }
    }
  }

  private void add(long pair) {
    if (size == pairs.length) {
      size = sort();
      pairs = size * 2 > pairs.length ? Arrays.copyOf(pairs, 2 * pairs.length) : pairs;
    }
    pairs[size++] = pair;
  }

  /** Sorts the pairs and drops those that are there twice; returns how many remain. */
  private int sort() {
    Arrays.sort(pairs, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept == 0 || pairs[i] != pairs[kept - 1]) {
        pairs[kept++] = pairs[i];
      }
    }
    return kept;
  }

  private List<Pair> distinct() {
    size = sort();
    List<Pair> distinct = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      distinct.add(new Pair((int) pairs[i], (int) (pairs[i] >>> 32)));
    }
    return distinct;
  }

  private static long key(long[] words, int band) {
    long key = band;
    for (int row = 0; row < ROWS; row++) {
      long seed = (band * ROWS + row + 1L) * GOLDEN;
      long least = Long.MAX_VALUE;
      for (long word : words) {
        least = Math.min(least, mix(word + seed));
      }
      key = mix(key * GOLDEN + least);
    }
    return key;
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
