package newsarchive.archive.following;

import java.util.ArrayList;
import java.util.List;
import newsarchive.archive.following.Content.Item;
import newsarchive.archive.following.Content.Person;

/**
 * Which words two claims have in common, and which are in one alone.
 *
 * @param shared the common words in the order of the first claim
 * @param first words of the first claim alone
 * @param second words of the second claim alone
 * @param ordered true if the common words stand in one order, but for one that was moved
 * @param supplied true if words of one claim are taken for the pronoun that is the other's subject
 */
record Overlap(
    List<Item> shared, List<Item> first, List<Item> second, boolean ordered, boolean supplied) {
  /** So many words may be what "it" stands for. */
  private static final int LONGEST_SUBJECT = 3;

  static Overlap of(Content one, Content other) {
    List<Item> rest = new ArrayList<>(other.items());
    List<Item> shared = new ArrayList<>();
    List<Item> first = new ArrayList<>();
    for (Item item : one.items()) {
      int at = find(item, rest);
      (at < 0 ? first : shared).add(item);
      if (at >= 0) {
        rest.remove(at);
      }
    }
    boolean supplied = false;
    if (one.person() == Person.SUBJECT && other.person() != Person.SUBJECT) {
      supplied = supply(other, rest);
    } else if (other.person() == Person.SUBJECT && one.person() != Person.SUBJECT) {
      supplied = supply(one, first);
    }
    return new Overlap(shared, first, rest, isOrdered(shared, other.items()), supplied);
  }

  private static int find(Item item, List<Item> items) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).stem().equals(item.stem())) {
        return i;
      }
    }
    return -1;
  }

  /** Takes the words with which the whole claim begins out of those that it has alone. */
  private static boolean supply(Content whole, List<Item> alone) {
    int taken = 0;
    while (taken < LONGEST_SUBJECT
        && !alone.isEmpty()
        && alone.get(0).equals(whole.items().get(taken))
        && !alone.get(0).opaque()) {
      alone.remove(0);
      taken++;
    }
    return taken > 0;
  }

  private static boolean isOrdered(List<Item> shared, List<Item> other) {
    List<String> here = shared.stream().map(Item::stem).toList();
    List<String> there = other.stream().map(Item::stem).filter(here::contains).toList();
    int[] row = new int[there.size() + 1];
    for (String stem : here) {
      int diagonal = 0;
      for (int j = 1; j <= there.size(); j++) {
        int above = row[j];
        row[j] = stem.equals(there.get(j - 1)) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
        diagonal = above;
      }
    }
    int moved = shared.size() >= 4 ? 1 : 0;
    return row[there.size()] >= shared.size() - moved;
  }

  /**
   * True if one claim says a little more, nothing that makes it another claim.
   *
   * @param share one word more for so many common ones
   */
  boolean isNearlyAll(int share) {
    int more = Math.max(first.size(), second.size());
    boolean oneSided = first.isEmpty() || second.isEmpty();
    boolean harmless =
        first.stream().noneMatch(Overlap::matters) && second.stream().noneMatch(Overlap::matters);
    return oneSided && harmless && more <= shared.size() / share;
  }

  private static boolean matters(Item item) {
    return item.name() || item.opaque();
  }
}
