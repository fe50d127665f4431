package newsarchive.text;

/** Kinds of characters, as this package needs them. */
final class Glyphs {
  private static final String DOUBLE_OPEN =
      "\u201C\u201E\u201F\u00AB\u2039\u300C\u300E\u301D\u275D";
  private static final String DOUBLE_CLOSE = "\u201D\u00BB\u203A\u300D\u300F\u301E\u301F\u275E";
  private static final String DOUBLE_PLAIN = "\"\uFF02\u2033\u2036";
  private static final String SINGLE_OPEN = "\u2018\u201A\u201B\u275B`";
  private static final String SINGLE_CLOSE = "\u2019\u275C";
  private static final String SINGLE_PLAIN = "'\uFF07\u2032\u2035\u02BC";
  private static final String OPENING = "([{<";
  private static final String CLOSING = ")]}>";
  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015";

  private Glyphs() {}

  /** White space in the widest sense: what {@code Article} allows to lie between two tokens. */
  static boolean isBlank(char c) {
    if (c < 0x80) {
      return c <= ' ' || c == 0x7F;
    }
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || isFormat(c);
  }

  static boolean isFormat(char c) {
    return Character.getType(c) == Character.FORMAT;
  }

  static boolean isSingleMark(char c) {
    return has(SINGLE_PLAIN, c) || has(SINGLE_OPEN, c) || has(SINGLE_CLOSE, c);
  }

  static boolean isDoubleMark(char c) {
    return has(DOUBLE_PLAIN, c) || has(DOUBLE_OPEN, c) || has(DOUBLE_CLOSE, c);
  }

  static boolean isMark(char c) {
    return isSingleMark(c) || isDoubleMark(c);
  }

  /** True for a mark whose form says that it opens. */
  static boolean opens(char c) {
    return has(DOUBLE_OPEN, c) || has(SINGLE_OPEN, c);
  }

  /** True for a mark whose form says that it closes. */
  static boolean closes(char c) {
    return has(DOUBLE_CLOSE, c) || has(SINGLE_CLOSE, c);
  }

  /** Typed for an apostrophe: the single marks that also stand inside words. */
  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '\uFF07' || c == '\u2018';
  }

  static boolean isOpeningBracket(char c) {
    return has(OPENING, c);
  }

  static boolean isClosingBracket(char c) {
    return has(CLOSING, c);
  }

  static boolean isDash(char c) {
    return has(DASHES, c);
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  static boolean isTerminal(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u2026';
  }

  /** A letter, digit, combining mark, or half of a character beyond U+FFFF that is one of these. */
  static boolean isWordPart(String text, int at) {
    char c = text.charAt(at);
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return isWordPart(Character.isSurrogate(c) ? wholeAt(text, at) : c);
  }

  private static boolean isWordPart(int point) {
    if (Character.isLetterOrDigit(point)) {
      return true;
    }
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static int wholeAt(String text, int at) {
    boolean low = Character.isLowSurrogate(text.charAt(at)) && at > 0;
    return text.codePointAt(low && Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at);
  }

  private static boolean has(String set, char c) {
    return set.indexOf(c) >= 0;
  }
}
