package newsarchive.archive;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sets of keys that mean the same; the first one joined stands for its set. */
final class DisjointKeys {
  private final Map<Key, Key> parents = new HashMap<>();

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
    if (!root.equals(joined)) {
      parents.put(joined, root);
    }
  }
}
