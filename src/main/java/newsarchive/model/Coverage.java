package newsarchive.model;

import java.util.List;

/**
 * No character of a text may be lost: only white space lies outside the pieces that it is cut into.
 */
final class Coverage {
  private Coverage() {}

  static void require(String what, String text, List<Span> pieces) {
    int end = 0;
    for (Span piece : pieces) {
      if (piece.start() < end || piece.end() > text.length()) {
        throw new IllegalArgumentException(what + " out of order or of the text: " + piece);
      }
      requireBlank(what, text, end, piece.start());
      end = piece.end();
    }
    requireBlank(what, text, end, text.length());
  }

  private static void requireBlank(String what, String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isBlank(text.charAt(i))) {
        throw new IllegalArgumentException("text outside of all " + what + " at offset " + i);
      }
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
