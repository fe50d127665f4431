package newsarchive.archive;

import java.text.Normalizer;
import java.util.Locale;

/**
 * When two spellings of a name are the same name. Letters are compared, never what they look like:
 * a Cyrillic а in a Latin name makes another name.
 */
final class NameKey {
  private NameKey() {}

  /** The same for spellings that differ in case, blanks, apostrophes or invisible characters. */
  static String of(String name) {
    String plain = display(Normalizer.normalize(name, Normalizer.Form.NFC));
    String upper = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(upper.length());
    upper.codePoints().map(NameKey::foldApostrophe).forEach(key::appendCodePoint);
    return Normalizer.normalize(key, Normalizer.Form.NFC);
  }

  /** The name on one line: blanks joined, invisible and control characters left out. */
  static String display(String name) {
    StringBuilder line = new StringBuilder(name.length());
    boolean gap = false;
    for (int i = 0; i < name.length(); ) {
      int c = name.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = !line.isEmpty();
      } else if (isVisible(c)) {
        if (gap) {
          line.append(' ');
          gap = false;
        }
        line.appendCodePoint(c);
      }
    }
    return line.isEmpty() ? "\u2013" : line.toString();
  }

  private static boolean isVisible(int c) {
    int type = Character.getType(c);
    return type != Character.FORMAT && type != Character.CONTROL && type != Character.SURROGATE;
  }

  private static int foldApostrophe(int c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201B', '\u02BC', '\u02B9', '`', '\u00B4', '\uFF07' -> '\'';
      default -> c;
    };
  }
}
