package newsarchive.source;

/** Line numbers; a line ends with LF, CR LF or CR. */
final class Lines {
  private Lines() {}

  /** Number of the line, from 1, that holds the offset. */
  static int at(CharSequence text, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      if (endsLine(text, i)) {
        line++;
      }
    }
    return line;
  }

  /** Offset behind the line end that follows, or the text's length. */
  static int next(CharSequence text, int offset) {
    int i = offset;
    while (i < text.length() && !endsLine(text, i)) {
      i++;
    }
    return Math.min(text.length(), i + 1);
  }

  /** The line at the offset without its end. */
  static String line(String text, int offset) {
    int end = offset;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return text.substring(offset, end);
  }

  private static boolean endsLine(CharSequence text, int i) {
    char c = text.charAt(i);
    return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
  }
}
