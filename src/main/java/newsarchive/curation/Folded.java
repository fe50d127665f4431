package newsarchive.curation;

import newsarchive.model.Span;

/**
 * A text with white space, quotation marks, dashes and the ellipsis in one form each, and the way
 * back to its own offsets. Invisible characters are left out.
 */
final class Folded {
  private final StringBuilder text = new StringBuilder();
  private int[] starts = new int[64];
  private int[] ends = new int[64];

  private Folded() {}

  static Folded of(String text) {
    Folded folded = new Folded();
    for (int i = 0; i < text.length(); i++) {
      folded.add(text.charAt(i), i);
    }
    return folded;
  }

  /** The folded text. */
  String text() {
    return text.toString();
  }

  /** The folded text without a blank at either end. */
  String line() {
    return text.toString().strip();
  }

  /** The stretch of the original that a stretch of the folded text stands for. */
  Span original(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  private void add(char c, int at) {
    if (isBlank(c)) {
      int last = text.length() - 1;
      if (last >= 0 && text.charAt(last) == ' ') {
        ends[last] = at + 1;
      } else {
        append(' ', at);
      }
    } else if (c == '\u2026') {
      append('.', at);
      append('.', at);
      append('.', at);
    } else if (Character.getType(c) != Character.FORMAT && !Character.isISOControl(c)) {
      append(fold(c), at);
    }
  }

  private void append(char c, int at) {
    int size = text.length();
    if (size == starts.length) {
      starts = java.util.Arrays.copyOf(starts, 2 * size);
      ends = java.util.Arrays.copyOf(ends, 2 * size);
    }
    starts[size] = at;
    ends[size] = at + 1;
    text.append(c);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  private static char fold(char c) {
    return switch (c) {
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033', '\uFF02' -> '"';
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u2039', '\u203A', '\u02BC', '`', '\u00B4' ->
          '\'';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      default -> c;
    };
  }
}
