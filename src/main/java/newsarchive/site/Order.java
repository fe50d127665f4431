package newsarchive.site;

import java.text.Normalizer;
import java.util.Locale;

/** Alphabetical order of names that is the same on every machine. */
final class Order {
  private Order() {}

  /** What names are compared by: letters without accents, in lower case; digits. */
  static String key(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(plain.length());
    plain
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == ' ')
        .forEach(key::appendCodePoint);
    return key.toString().strip();
  }

  /** The letter under which a name stands: A to Z, or # for all else. */
  static String letter(String name) {
    String key = key(name);
    char first = key.isEmpty() ? '#' : Character.toUpperCase(key.charAt(0));
    return first >= 'A' && first <= 'Z' ? String.valueOf(first) : "#";
  }
}
