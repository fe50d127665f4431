package newsarchive.archive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sets of keys that mean the same; the first one joined stands for its set. Sets that editors keep
 * apart are never joined.
 */
final class DisjointKeys {
  private final Map<Key, Key> parents = new HashMap<>();

  private final Map<Key, Set<Key>> apart = new HashMap<>();

  /** Keeps the sets of two keys apart from now on, if they are not one already. */
  void keepApart(Key one, Key other) {
    Key first = find(one);
    Key second = find(other);
    if (!first.equals(second)) {
      apart.computeIfAbsent(first, key -> new HashSet<>()).add(second);
      apart.computeIfAbsent(second, key -> new HashSet<>()).add(first);
    }
  }

  /** True if an editor keeps the two apart. */
  boolean areApart(Key one, Key other) {
    return apart.getOrDefault(find(one), Set.of()).contains(find(other));
  }

  /** The key that stands for this one's set. */
  Key find(Key key) {
    Key root = key;
    for (@Nullable Key up = parents.get(root); up != null; up = parents.get(root)) {
      root = up;
    }
    Key step = key;
    while (!step.equals(root)) {
      Key next = parents.put(step, root);
      step = next == null ? root : next;
    }
    return root;
  }

  /** Makes two sets one, for which {@code kept}'s set stands. */
  void join(Key kept, Key other) {
    Key root = find(kept);
    Key joined = find(other);
    if (!root.equals(joined) && !areApart(root, joined)) {
      parents.put(joined, root);
      Set<Key> others = apart.remove(joined);
      if (others != null) {
        apart.computeIfAbsent(root, key -> new HashSet<>()).addAll(others);
        for (Key enemy : others) {
          apart.computeIfAbsent(enemy, key -> new HashSet<>()).add(root);
        }
      }
    }
  }
}
