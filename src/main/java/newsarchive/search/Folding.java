package newsarchive.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import newsarchive.resources.ResourceText;

/**
 * Cuts a text into words and folds them, so that "Naïve" and "naive" are the same. The script of
 * the search page does the same, step by step; one file of examples holds both to it.
 *
 * <p>A word is a run of letters, digits and marks; everything else parts words, apostrophes and
 * hyphens too. In scripts that are written without spaces each character is a word.
 */
final class Folding {
  /** A longer word is compared by its beginning. */
  static final int LONGEST = 40;

  /** Unicode calls this apostrophe a letter. */
  private static final int APOSTROPHE = 0x02BC;

  private static final Set<UnicodeScript> WITHOUT_SPACES =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);
  private static final SortedMap<String, String> LETTERS = readLetters();

  private Folding() {}

  /** The words of a text in order, without those of which folding leaves nothing. */
  static List<SearchWord> words(String text) {
    List<SearchWord> words = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      int start = i;
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (!standsAlone(c)) {
        if (!isOfWord(c)) {
          continue;
        }
        while (i < text.length() && continues(text.codePointAt(i))) {
          i += Character.charCount(text.codePointAt(i));
        }
      }
      String folded = fold(text.substring(start, i));
      if (!folded.isEmpty()) {
        words.add(new SearchWord(folded, start, i));
      }
    }
    return words;
  }

  /** The words alone, folded. */
  static List<String> folded(String text) {
    return words(text).stream().map(SearchWord::folded).toList();
  }

  /** What stands for a letter, by the letter, for the script of the search page. */
  static SortedMap<String, String> letters() {
    return LETTERS;
  }

  private static boolean continues(int c) {
    return isOfWord(c) && !standsAlone(c);
  }

  private static boolean standsAlone(int c) {
    return c > 0x7F && WITHOUT_SPACES.contains(UnicodeScript.of(c));
  }

  private static boolean isOfWord(int c) {
    return (Character.isLetter(c) && c != APOSTROPHE)
        || switch (Character.getType(c)) {
          case Character.DECIMAL_DIGIT_NUMBER,
              Character.LETTER_NUMBER,
              Character.OTHER_NUMBER,
              Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK ->
              true;
          default -> false;
        };
  }

  private static String fold(String word) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    plain
        .codePoints()
        .filter(c -> isOfWord(c) && !isAccent(c))
        .limit(LONGEST)
        .mapToObj(Character::toString)
        .forEach(c -> folded.append(LETTERS.getOrDefault(c, c)));
    return folded.toString();
  }

  /** Accents of European scripts, points of Hebrew and Arabic: what many writers leave out. */
  private static boolean isAccent(int c) {
    return (c >= 0x0300 && c <= 0x036F)
        || (c >= 0x0591 && c <= 0x05C7)
        || (c >= 0x064B && c <= 0x065F)
        || c == 0x0670;
  }

  private static SortedMap<String, String> readLetters() {
    SortedMap<String, String> letters = new TreeMap<>();
    for (String line : ResourceText.lines("/newsarchive/search/letters.txt")) {
      String[] parts = line.split(" ", 2);
      letters.put(parts[0], parts[1]);
    }
    return letters;
  }
}
