package newsarchive.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether two names can be meant for the same. */
final class NameForms {
  /** What stands before a name and is no part of it. */
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "sen",
          "senator",
          "rep",
          "representative",
          "gov",
          "governor",
          "president",
          "vice",
          "secretary",
          "prime",
          "minister",
          "mayor",
          "judge",
          "justice",
          "gen",
          "general",
          "col",
          "capt",
          "sir",
          "lord",
          "lady",
          "rev",
          "pope",
          "sheriff",
          "speaker",
          "chairman",
          "congressman",
          "congresswoman",
          "attorney",
          "former",
          "the",
          "then-candidate");

  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "they", "it", "i", "we", "you", "who", "him", "her", "them", "his", "their");

  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii");
  private static final Set<String> HONORIFICS = Set.of("mr", "mrs", "ms", "miss", "the");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s(?![\\p{L}\\p{N}_])");

  private NameForms() {}

  static boolean isPronoun(String phrase) {
    return PRONOUNS.contains(phrase.toLowerCase(Locale.ROOT));
  }

  /** The words of a name in small letters, without titles and, where there is more, initials. */
  static List<String> core(String name) {
    List<String> words = new ArrayList<>();
    String lower = POSSESSIVE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    for (String part : CodePointText.split(lower)) {
      String word = CodePointText.strip(part, ".,'’\"()");
      if (!word.isEmpty() && !SUFFIXES.contains(word)) {
        words.add(word);
      }
    }
    while (words.size() > 1 && TITLES.contains(words.get(0))) {
      words.remove(0);
    }
    if (words.size() != 1) {
      words.removeIf(word -> word.codePointCount(0, word.length()) < 2);
    }
    return words;
  }

  /**
   * True if the name is one of the others: equal, or of the same surname, unless given names
   * contradict.
   */
  static boolean isOneOf(String name, List<String> others) {
    List<String> words = core(name);
    if (words.isEmpty() || PRONOUNS.contains(words.get(0))) {
      return false;
    }
    return others.stream().map(NameForms::core).anyMatch(other -> same(words, other));
  }

  private static boolean same(List<String> a, List<String> b) {
    if (a.equals(b)) {
      return true;
    }
    return !b.isEmpty()
        && a.get(a.size() - 1).equals(b.get(b.size() - 1))
        && (a.size() == 1 || b.size() == 1 || a.get(0).equals(b.get(0)));
  }

  /** True if the name has all words of the full one. */
  static boolean isFull(String name, String full) {
    return new HashSet<>(core(name)).containsAll(core(full));
  }

  /** A form in small letters, without Mr., Mrs., Ms. and "the" before it, blanks made equal. */
  static String plain(String form) {
    List<String> words =
        new ArrayList<>(CodePointText.split(form.toLowerCase(Locale.ROOT).replace('’', '\'')));
    while (words.size() > 1 && HONORIFICS.contains(CodePointText.strip(words.get(0), "."))) {
      words.remove(0);
    }
    return String.join(" ", words);
  }
}
