package newsarchive.archive;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import newsarchive.resources.ResourceText;

/**
 * A name as part of an address.
 *
 * @param text at most 80 characters of {@code a-z}, {@code 0-9} and inner {@code -}; empty if the
 *     name has no Latin letter or digit
 * @param complete false if letters had to be left out
 */
record Slug(String text, boolean complete) {
  private static final int MAX_LENGTH = 80;
  private static final Map<Integer, String> LETTERS = readLetters();

  static Slug of(String name) {
    String plain = Normalizer.normalize(NameKey.of(name), Normalizer.Form.NFD);
    StringBuilder text = new StringBuilder();
    boolean complete = true;
    boolean gap = false;
    for (int i = 0; i < plain.length() && text.length() < MAX_LENGTH; ) {
      int c = plain.codePointAt(i);
      i += Character.charCount(c);
      String piece = LETTERS.getOrDefault(c, isPlain(c) ? Character.toString(c) : "");
      if (!piece.isEmpty()) {
        text.append(gap && !text.isEmpty() ? "-" : "").append(piece);
        gap = false;
      } else if (Character.isLetterOrDigit(c)) {
        complete = false;
      } else if (!isInsideWord(c)) {
        gap = true;
      }
    }
    if (text.length() >= MAX_LENGTH) {
      text.setLength(MAX_LENGTH);
      return new Slug(text.toString().replaceAll("-+$", ""), false);
    }
    return new Slug(text.toString(), complete);
  }

  private static boolean isPlain(int c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  /** Marks that NFD sets apart, and what stands within a word: "O'Brien" is {@code obrien}. */
  private static boolean isInsideWord(int c) {
    int type = Character.getType(c);
    return c == '\'' || c == '.' || type == Character.NON_SPACING_MARK;
  }

  private static Map<Integer, String> readLetters() {
    Map<Integer, String> letters = new HashMap<>();
    for (String line : ResourceText.lines("/newsarchive/archive/latin-letters.txt")) {
      int c = line.toLowerCase(Locale.ROOT).codePointAt(0);
      letters.put(c, line.substring(Character.charCount(c) + 1).strip());
    }
    return Map.copyOf(letters);
  }
}
