package newsarchive.site;

/** Quotation marks: which characters are some, and which typographic one a straight one becomes. */
final class QuoteMarks {
  private static final String DOUBLE = "\"“”„‟«»＂";
  private static final String SINGLE = "'‘’‚‛‹›";
  private static final String OPENERS = "([{<“‘„‚«‹—–-/";

  private QuoteMarks() {}

  static boolean isMark(char c) {
    return DOUBLE.indexOf(c) >= 0 || SINGLE.indexOf(c) >= 0;
  }

  /** Offset of the first character of the marks that end right before the offset. */
  static int startBefore(CharSequence text, int offset) {
    if (offset >= 2 && isPair(text.charAt(offset - 2), text.charAt(offset - 1))) {
      return offset - 2;
    }
    return offset >= 1 && isMark(text.charAt(offset - 1)) ? offset - 1 : offset;
  }

  /** Offset behind the marks that begin at the offset. */
  static int endAfter(CharSequence text, int offset) {
    int length = text.length();
    if (offset + 1 < length && isPair(text.charAt(offset), text.charAt(offset + 1))) {
      return offset + 2;
    }
    return offset < length && isMark(text.charAt(offset)) ? offset + 1 : offset;
  }

  static char opening(char c) {
    return c == '"' ? '“' : c == '\'' ? '‘' : c;
  }

  static char closing(char c) {
    return c == '"' ? '”' : c == '\'' ? '’' : c;
  }

  /** A single line that the archive did not analyse, a title as a rule. */
  static String curl(String text) {
    char[] glyphs = text.toCharArray();
    curl(glyphs, new boolean[glyphs.length], 0, glyphs.length);
    return String.valueOf(glyphs);
  }

  /**
   * Curls what is still straight in a paragraph. A mark opens at a start, behind a blank or an
   * opening bracket; a double one behind a digit that closes nothing stands for inches and stays.
   */
  static void curl(char[] glyphs, boolean[] straight, int start, int end) {
    int open = 0;
    for (int i = start; i < end; i++) {
      char c = glyphs[i];
      if ((c == '"' || c == '\'') && !straight[i] && !isHalfOfPair(glyphs, i, start, end)) {
        boolean opens = opens(glyphs, i, start, end);
        boolean digit = i > start && Character.isDigit(glyphs[i - 1]);
        boolean inches = c == '"' && !opens && open == 0 && digit;
        glyphs[i] = inches ? c : opens ? opening(c) : closing(c);
      }
      open += glyphs[i] == '“' ? 1 : glyphs[i] == '”' && open > 0 ? -1 : 0;
    }
  }

  private static boolean opens(char[] glyphs, int i, int start, int end) {
    boolean opens =
        i == start
            || Character.isWhitespace(glyphs[i - 1])
            || Character.isSpaceChar(glyphs[i - 1])
            || OPENERS.indexOf(glyphs[i - 1]) >= 0;
    boolean decade =
        glyphs[i] == '\'' && i + 1 < end && Character.isDigit(glyphs[i + 1]); // the '90s
    return opens && !decade && i + 1 < end;
  }

  private static boolean isHalfOfPair(char[] glyphs, int i, int start, int end) {
    return (i > start && isPair(glyphs[i - 1], glyphs[i]))
        || (i + 1 < end && isPair(glyphs[i], glyphs[i + 1]));
  }

  /** Typewriters' double marks: {@code ``} and {@code ''}. */
  private static boolean isPair(char first, char second) {
    return first == second && (first == '\'' || first == '`');
  }
}
