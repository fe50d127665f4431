package newsarchive.site;

import java.nio.charset.StandardCharsets;
import newsarchive.model.Article;
import newsarchive.model.Span;

/**
 * Addresses that make a browser find and mark the very words (WICG URL Fragment Text Directives).
 */
final class TextFragment {
  private static final int WHOLE = 90;
  private static final int END_WORDS = 5;

  private TextFragment() {}

  /**
   * The part of an address behind the anchor, or an empty text if there are no words to look for.
   *
   * @param words may be longer than its first paragraph, to which the address is then confined
   */
  static String of(Article article, Span words) {
    Span paragraph = article.paragraphs().get(article.paragraphAt(words.start())).span();
    int end = Math.min(words.end(), paragraph.end());
    if (words.start() >= end) {
      return "";
    }
    String text = article.text().substring(words.start(), end).strip();
    if (text.isEmpty()) {
      return "";
    }
    if (text.length() <= WHOLE) {
      return ":~:text=" + encode(text);
    }
    return ":~:text=" + encode(head(text)) + "," + encode(tail(text));
  }

  private static String head(String text) {
    int at = 0;
    for (int i = 0; i < END_WORDS && at >= 0; i++) {
      at = text.indexOf(' ', at + 1);
    }
    return at <= 0 || at > WHOLE ? prefix(text, WHOLE / 2) : text.substring(0, at);
  }

  private static String tail(String text) {
    int at = text.length();
    for (int i = 0; i < END_WORDS && at > 0; i++) {
      at = text.lastIndexOf(' ', at - 1);
    }
    boolean found = at > 0 && text.length() - at <= WHOLE;
    return found ? text.substring(at + 1) : suffix(text, WHOLE / 2);
  }

  private static String prefix(String text, int length) {
    return text.substring(
        0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
  }

  private static String suffix(String text, int length) {
    int start = text.length() - length;
    return text.substring(Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start);
  }

  private static String encode(String text) {
    StringBuilder encoded = new StringBuilder(text.length() * 2);
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      boolean plain =
          (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9') || b == '.';
      if (plain) {
        encoded.append((char) b);
      } else {
        encoded.append('%');
        encoded.append(Character.toUpperCase(Character.forDigit((b >> 4) & 15, 16)));
        encoded.append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
      }
    }
    return encoded.toString();
  }
}
