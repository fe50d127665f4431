package newsarchive.source;

/** White space in the widest sense: what shows nothing. */
final class Blanks {
  private Blanks() {}

  static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  static boolean isBlank(CharSequence text) {
    return isBlank(text, 0, text.length());
  }

  static boolean isBlank(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** One half of a character beyond U+FFFF without the other; no output file may hold it. */
  static boolean isHalf(CharSequence text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }

  /** One line: runs of blanks become one space, none at the ends. */
  static String collapse(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean joiner = Character.getType(c) == Character.FORMAT;
      if (isBlank(c) && !joiner) {
        gap = true;
      } else {
        if (gap && !line.isEmpty()) {
          line.append(' ');
        }
        gap = false;
        line.append(isHalf(text, i) ? '\uFFFD' : c);
      }
    }
    return isBlank(line) ? "" : line.toString();
  }
}
