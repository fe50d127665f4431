package newsarchive.evaluation;

import java.util.BitSet;
import java.util.List;
import newsarchive.model.Span;
import org.jspecify.annotations.Nullable;

/** How much spans have in common. */
final class Overlaps {
  private static final String EDGES = " \t\r\n\"“”„«»'‘’`,.;:";

  private Overlaps() {}

  /** Number of characters that both have. */
  static int of(Span a, Span b) {
    return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
  }

  static int of(@Nullable Span a, List<Span> b) {
    int sum = 0;
    if (a != null) {
      for (Span span : b) {
        sum += of(a, span);
      }
    }
    return sum;
  }

  static int of(List<Span> a, List<Span> b) {
    int sum = 0;
    for (Span span : a) {
      sum += of(span, b);
    }
    return sum;
  }

  /** Common characters by all characters of the two, 0 to 1. */
  static double share(Span a, Span b) {
    int common = of(a, b);
    return common == 0 ? 0 : (double) common / (a.length() + b.length() - common);
  }

  /** Number of words that both sets have. */
  static int of(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    return both.cardinality();
  }

  static int union(BitSet a, BitSet b) {
    return a.cardinality() + b.cardinality() - of(a, b);
  }

  /**
   * The span without quotation marks, blanks and punctuation at its ends; unchanged if nothing
   * would be left.
   */
  static Span trimmed(CodePointText text, Span span) {
    int start = Math.min(span.start(), text.length());
    int end = Math.min(span.end(), text.length());
    while (start < end && isEdge(text, start)) {
      start++;
    }
    while (end > start && isEdge(text, end - 1)) {
      end--;
    }
    return start < end ? new Span(start, end) : span;
  }

  private static boolean isEdge(CodePointText text, int offset) {
    return EDGES.indexOf(text.flat().charAt(offset)) >= 0;
  }
}
