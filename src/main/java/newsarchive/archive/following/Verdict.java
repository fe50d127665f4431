package newsarchive.archive.following;

import java.util.List;
import newsarchive.model.Span;

/**
 * How two claims stand to each other.
 *
 * @param reason in words
 * @param first the words of the first claim that decide
 * @param second those of the second
 */
record Verdict(Relation relation, String reason, List<Span> first, List<Span> second) {
  /** Kinds of relation. */
  enum Relation {
    SAME,
    OPPOSITE,
    FIGURES
  }

  Verdict {
    first = List.copyOf(first);
    second = List.copyOf(second);
  }
}
