package newsarchive.archive.following;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import newsarchive.archive.following.NearDuplicates.Pair;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {
  /** Compared with each against each: nothing that is much alike is missed. */
  @Test
  void setsThatAreMuchAlikeAreFound() {
    List<Set<String>> sets = sets(400, 12);
    List<Pair> found = NearDuplicates.among(sets);
    int alike = 0;
    int missed = 0;
    for (int i = 0; i < sets.size(); i++) {
      for (int j = 0; j < i; j++) {
        Set<String> both = new TreeSet<>(sets.get(i));
        both.retainAll(sets.get(j));
        Set<String> all = new TreeSet<>(sets.get(i));
        all.addAll(sets.get(j));
        if (both.size() * 4 >= all.size() * 3) {
          alike++;
          missed += found.contains(new Pair(j, i)) ? 0 : 1;
        }
      }
    }
    assertTrue(alike > 50, "alike: " + alike);
    assertEquals(0, missed);
  }

  @Test
  void pairsComeOnceAndInOrder() {
    List<Pair> found = NearDuplicates.among(sets(300, 9));
    List<Pair> sorted = new ArrayList<>(found);
    sorted.sort(
        (one, other) ->
            one.later() != other.later()
                ? Integer.compare(one.later(), other.later())
                : Integer.compare(one.earlier(), other.earlier()));
    assertEquals(sorted, found);
    assertEquals(found.size(), Set.copyOf(found).size());
    assertFalse(found.isEmpty());
  }

  @Test
  void aSetWithoutWordsIsLikeNothing() {
    assertEquals(List.of(), NearDuplicates.among(List.of(Set.of(), Set.of(), Set.of("a"))));
  }

  /** A slogan that everybody repeats does not make it quadratic. */
  @Test
  void manyEqualSetsAreSearchedSoon() {
    List<Set<String>> sets = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      sets.add(Set.of("same", "old", "words"));
    }
    List<Pair> found =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> NearDuplicates.among(sets));
    assertTrue(found.size() <= 64L * sets.size(), "pairs: " + found.size());
  }

  private static List<Set<String>> sets(int count, int words) {
    Random random = new Random(7);
    List<Set<String>> sets = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Set<String> set = new TreeSet<>();
      int size = 2 + random.nextInt(4);
      while (set.size() < size) {
        set.add("w" + random.nextInt(words));
      }
      sets.add(set);
    }
    return sets;
  }
}
