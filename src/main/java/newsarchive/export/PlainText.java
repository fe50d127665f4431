package newsarchive.export;

/** Takes out of texts what no file format may hold. */
public final class PlainText {
  private static final char REPLACEMENT = '\uFFFD';

  private PlainText() {}

  /** Unpaired surrogates become U+FFFD, each for one; nothing else changes, nor any offset. */
  public static String wellFormed(String text) {
    StringBuilder fixed = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else {
        fixed = fixed == null ? new StringBuilder(text) : fixed;
        fixed.setCharAt(i, REPLACEMENT);
      }
    }
    return fixed == null ? text : fixed.toString();
  }

  /**
   * For a file that people print on a terminal, which would obey its control characters: each of
   * them but tab and line ends becomes U+FFFD too. No offset changes.
   */
  static String printable(String text) {
    StringBuilder fixed = new StringBuilder(wellFormed(text));
    for (int i = 0; i < fixed.length(); i++) {
      char c = fixed.charAt(i);
      if (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r') {
        fixed.setCharAt(i, REPLACEMENT);
      }
    }
    return fixed.toString();
  }

  /** Without control characters (but tab and line feed) and non-characters; lines end in LF. */
  static String clean(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\r') {
        boolean pair = i < text.length() && text.charAt(i) == '\n';
        kept.append(pair ? "" : "\n");
      } else if (Character.getType(c) == Character.SURROGATE) {
        kept.append(REPLACEMENT);
      } else if (c == '\n' || c == '\t' || !(Character.isISOControl(c) || isNonCharacter(c))) {
        kept.appendCodePoint(c);
      }
    }
    return kept.toString();
  }

  /** The same on one line: every run of blanks is one space, none at the ends. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean gap = false;
    String clean = clean(text);
    for (int i = 0; i < clean.length(); ) {
      int c = clean.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = !line.isEmpty();
      } else {
        line.append(gap ? " " : "").appendCodePoint(c);
        gap = false;
      }
    }
    return line.toString();
  }

  /** At most so many code points, with an ellipsis for what is left out. */
  static String shortened(String text, int limit) {
    if (text.codePointCount(0, text.length()) <= limit) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, limit - 1)) + "\u2026";
  }

  private static boolean isNonCharacter(int c) {
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
  }
}
