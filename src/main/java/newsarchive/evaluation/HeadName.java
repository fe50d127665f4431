package newsarchive.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What kind of phrase a source is, by its words alone. */
final class HeadName {
  private static final Set<String> PRONOUNS =
      Set.of(
          "he",
          "she",
          "they",
          "it",
          "i",
          "we",
          "you",
          "who",
          "him",
          "her",
          "them",
          "us",
          "me",
          "that",
          "which",
          "this",
          "these",
          "those",
          "his",
          "their",
          "my",
          "our",
          "himself",
          "herself",
          "themselves",
          "one");

  /** What ends the head of a phrase. */
  private static final Pattern TAIL =
      Pattern.compile(
          "[,(;:—–]| (?:of|for|from|with|to|who|that|which|in|at|on|and|as|whose|by|told|said) ");

  private static final Pattern SUFFIX = Pattern.compile("(?:Jr|Sr|II|III|IV|s)\\.?");
  private static final String INNER_SIGNS = ".'’-";

  private HeadName() {}

  static boolean isPronoun(String phrase) {
    return PRONOUNS.contains(phrase.toLowerCase(Locale.ROOT));
  }

  /** "named", "pronoun" or "nominal". */
  static String kind(String phrase) {
    return isPronoun(phrase) ? "pronoun" : of(phrase) != null ? "named" : "nominal";
  }

  /**
   * The last word of the phrase's head, in small letters, if that is a proper name: "Ann Lee, a
   * nurse" gives "lee".
   */
  static @Nullable String of(String phrase) {
    Matcher tail = TAIL.matcher(phrase);
    String head = tail.find() ? phrase.substring(0, tail.start()) : phrase;
    List<String> words = new ArrayList<>(words(head, INNER_SIGNS));
    words.removeIf(word -> CodePointText.strip(word, INNER_SIGNS).isEmpty());
    while (words.size() > 1
        && SUFFIX.matcher(CodePointText.strip(words.get(words.size() - 1), "'’")).matches()) {
      words.remove(words.size() - 1);
    }
    if (words.isEmpty()) {
      return null;
    }
    String last = CodePointText.strip(withoutPossessive(words.get(words.size() - 1)), INNER_SIGNS);
    String lower = last.toLowerCase(Locale.ROOT);
    boolean capital = !last.isEmpty() && Character.isUpperCase(last.codePointAt(0));
    return capital && !PRONOUNS.contains(lower) ? lower : null;
  }

  /** The last word of a name, in small letters, or null. */
  static @Nullable String lastWord(@Nullable String name) {
    List<String> words = name == null ? List.of() : words(name, "'’-");
    return words.isEmpty()
        ? null
        : withoutPossessive(words.get(words.size() - 1)).toLowerCase(Locale.ROOT);
  }

  private static String withoutPossessive(String word) {
    int end = word.length();
    end -= word.endsWith("'s") || word.endsWith("’s") ? 2 : 0;
    end -= end == word.length() && (word.endsWith("'") || word.endsWith("’")) ? 1 : 0;
    return word.substring(0, end);
  }

  /** Runs of word characters and the given signs. */
  private static List<String> words(String text, String signs) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside =
          i < text.length()
              && (CodePointText.isWord(text.charAt(i)) || signs.indexOf(text.charAt(i)) >= 0);
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
    return words;
  }
}
