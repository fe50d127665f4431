package newsarchive.archive.following;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsarchive.model.Span;

/** Splits a claim into words; commas are words too, other marks are not. */
final class Splitter {
  /** Longer claims are compared by their beginning. */
  private static final int MOST = 200;

  private Splitter() {}

  static List<Word> split(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length() && words.size() < MOST) {
      int end = at;
      while (end < text.length() && isPart(text, end)) {
        end++;
      }
      if (end > at) {
        add(text, at, end, words);
      } else if (text.charAt(at) == ',') {
        words.add(new Word(",", new Span(at, at + 1), false));
      }
      at = Math.max(end, at + 1);
    }
    return words;
  }

  private static boolean isPart(String text, int at) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '%') {
      return true;
    }
    boolean inside =
        at > 0
            && at + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(at - 1))
            && Character.isLetterOrDigit(text.charAt(at + 1));
    return inside && "'’-.,&".indexOf(c) >= 0;
  }

  private static void add(String text, int start, int end, List<Word> words) {
    String low = text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
    boolean capital = Character.isUpperCase(text.codePointAt(start));
    int cut = end;
    String tail = "";
    for (String ending : List.of("n't", "'ll", "'s", "'d", "'ve", "'re", "'m")) {
      if (low.endsWith(ending) && low.length() > ending.length()) {
        cut = end - ending.length();
        tail = ending;
      }
    }
    low = low.substring(0, cut - start);
    if (tail.equals("n't")) {
      low =
          low.equals("wo") ? "will" : low.equals("ca") ? "can" : low.equals("sha") ? "shall" : low;
    }
    words.add(new Word(low, new Span(start, cut), capital));
    if (!tail.isEmpty() && !tail.equals("'s")) {
      String full =
          tail.equals("n't")
              ? "not"
              : tail.equals("'ll")
                  ? "will"
                  : tail.equals("'d")
                      ? "would"
                      : tail.equals("'ve") ? "have" : tail.equals("'re") ? "are" : "am";
      words.add(new Word(full, new Span(cut, end), false));
    }
  }
}
