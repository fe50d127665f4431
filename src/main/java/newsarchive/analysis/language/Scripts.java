package newsarchive.analysis.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the letters of each script; some scripts are those of one language. */
final class Scripts {
  /** Fewer letters than this show nothing. */
  private static final int FEWEST_LETTERS = 40;

  private static final Map<UnicodeScript, String> LANGUAGES = new EnumMap<>(UnicodeScript.class);

  static {
    LANGUAGES.put(UnicodeScript.HANGUL, "ko");
    LANGUAGES.put(UnicodeScript.GREEK, "el");
    LANGUAGES.put(UnicodeScript.HEBREW, "he");
    LANGUAGES.put(UnicodeScript.ARMENIAN, "hy");
    LANGUAGES.put(UnicodeScript.GEORGIAN, "ka");
    LANGUAGES.put(UnicodeScript.THAI, "th");
    LANGUAGES.put(UnicodeScript.HAN, "zh");
    LANGUAGES.put(UnicodeScript.HIRAGANA, "ja");
  }

  private final Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
  private int all;

  void add(String word) {
    word.codePoints()
        .filter(Character::isLetter)
        .forEach(
            letter -> {
              letters.merge(UnicodeScript.of(letter), 1, Integer::sum);
              all++;
            });
  }

  /**
   * The language of the script that most letters are of; empty if that script is used for several;
   * null if it is Latin, or there are too few letters.
   */
  @Nullable String language() {
    int latin = letters.getOrDefault(UnicodeScript.LATIN, 0);
    if (all < FEWEST_LETTERS || 2 * latin > all) {
      return null;
    }
    int kana =
        letters.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
    if (kana * 10 > all) {
      return "ja";
    }
    for (Map.Entry<UnicodeScript, Integer> script : letters.entrySet()) {
      if (2 * script.getValue() > all) {
        return LANGUAGES.getOrDefault(script.getKey(), "");
      }
    }
    return "";
  }
}
