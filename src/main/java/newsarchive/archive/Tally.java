package newsarchive.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts ids; the most frequent come first, equals by id. */
final class Tally<T extends Comparable<T>> {
  private final Map<T, Integer> counts = new HashMap<>();

  void add(T id) {
    counts.merge(id, 1, Integer::sum);
  }

  List<Counted<T>> top(int limit) {
    List<Counted<T>> sorted = new ArrayList<>();
    counts.forEach((id, count) -> sorted.add(new Counted<>(id, count)));
    sorted.sort(
        Comparator.comparing((Counted<T> counted) -> -counted.count()).thenComparing(Counted::id));
    return List.copyOf(sorted.subList(0, Math.min(limit, sorted.size())));
  }
}
