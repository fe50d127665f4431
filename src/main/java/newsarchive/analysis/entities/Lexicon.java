package newsarchive.analysis.entities;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsarchive.model.EntityType;
import org.jspecify.annotations.Nullable;

/** The word lists of this package, read once. */
final class Lexicon {
  private final Map<String, Set<String>> heads = WordList.sections("heads.txt");
  private final Map<String, Set<String>> titles = WordList.sections("titles.txt");
  private final Map<String, Set<String>> given = WordList.sections("given-names.txt");
  private final Set<String> verbs = plain("verbs.txt");
  private final Set<String> common = plain("common-words.txt");
  private final Set<String> smallWords = lowerCase(heads.getOrDefault("function", Set.of()));
  private final Gazetteer gazetteer = new Gazetteer();

  Gazetteer gazetteer() {
    return gazetteer;
  }

  /** True for pronouns, articles, numerals and the like, which are no part of a name. */
  boolean isFunctionWord(String word) {
    return in(heads, "function", word);
  }

  /** The same for a word in lower case. */
  boolean isSmallWord(String word) {
    return smallWords.contains(word);
  }

  boolean isDateWord(String word) {
    return in(heads, "weekday-month", word);
  }

  /** True for days that are given names as well: "Eve". */
  boolean isDayOrGivenName(String word) {
    return in(heads, "day-or-given-name", word);
  }

  /** True for words in capitals that name nobody when they stand alone: "Internet", "GDP". */
  boolean isNoNameAlone(String word) {
    return in(heads, "standalone", word) || in(heads, "acronym-not-name", word);
  }

  /** True for words that English texts write in lower case. */
  boolean isCommon(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int stem = lower.length() - 2;
    return common.contains(lower)
        || (lower.endsWith("ly") && common.contains(lower.substring(0, stem)))
        || (lower.endsWith("ally") && common.contains(lower.substring(0, stem - 2)));
  }

  /** True for endings of plurals and abstract nouns: a word at the start of a sentence. */
  boolean endsOrdinarily(String word) {
    return in(heads, "ordinary-ending", word.substring(Math.max(0, word.length() - 4)))
        || in(heads, "ordinary-ending", word.substring(Math.max(0, word.length() - 3)))
        || in(heads, "ordinary-ending", word.substring(Math.max(0, word.length() - 1)));
  }

  boolean isGivenName(String word) {
    if (in(given, "male", word) || in(given, "female", word)) {
      return true;
    }
    int hyphen = word.indexOf('-');
    return hyphen > 0 && isGivenName(word.substring(0, hyphen));
  }

  /** True if only men, as a rule, bear the name. */
  boolean isMale(String word) {
    return in(given, "male", word) && !in(given, "female", word);
  }

  /** True if only women, as a rule, bear the name. */
  boolean isFemale(String word) {
    return in(given, "female", word) && !in(given, "male", word);
  }

  boolean isHonorific(String word) {
    return in(titles, "honorific", word);
  }

  /** True for words that may end a title before a name: "Minister", "Sen.". */
  boolean isOffice(String word) {
    return in(titles, "office", word) || in(titles, "abbreviation", word);
  }

  /** True for degrees, which describe nobody's role: "Dr.". */
  boolean isAcademic(String word) {
    return in(titles, "academic", word);
  }

  /** True for offices that are given names as well: "Dean". */
  boolean isTitleOrGivenName(String word) {
    return in(titles, "title-or-given-name", word);
  }

  boolean isTitleModifier(String word) {
    return in(titles, "modifier", word);
  }

  /** True for what an office may be "of": "Secretary of State". */
  boolean isPortfolio(String word) {
    return in(titles, "portfolio", word);
  }

  boolean isRoleNoun(String word) {
    return in(titles, "role-noun", word);
  }

  boolean isRoleModifier(String word) {
    return in(titles, "role-modifier", word);
  }

  boolean isSpeechVerb(String word) {
    return verbs.contains(word);
  }

  /** The kind of thing that a name with this word at its end denotes, or null. */
  @Nullable EntityType typeByLastWord(String word) {
    if (in(heads, "organisation", word)) {
      return EntityType.ORGANISATION;
    }
    if (in(heads, "location", word)) {
      return EntityType.LOCATION;
    }
    if (in(heads, "event", word)) {
      return EntityType.EVENT;
    }
    if (in(heads, "work", word)) {
      return EntityType.WORK;
    }
    return in(heads, "place", word) ? EntityType.PLACE : null;
  }

  /** The kind of thing that a name denotes which goes on with "of" or "for" after this word. */
  @Nullable EntityType typeBeforeOf(String word) {
    if (in(heads, "organisation-first", word)) {
      return EntityType.ORGANISATION;
    }
    if (in(heads, "event-first", word)) {
      return EntityType.EVENT;
    }
    if (in(heads, "location-first", word)) {
      return EntityType.LOCATION;
    }
    return in(heads, "work-first", word) ? EntityType.WORK : null;
  }

  /** The kind of thing that a name with this word at its start denotes, or null: "Lake Sevan". */
  @Nullable EntityType typeByFirstWord(String word) {
    if (in(heads, "armed-group-first", word)) {
      return EntityType.ORGANISATION;
    }
    if (in(heads, "location-first", word)) {
      return EntityType.LOCATION;
    }
    return in(heads, "event-first", word) ? EntityType.EVENT : null;
  }

  /** True for words that show a kind, but are surnames as well: "Hill". */
  boolean isSurnameToo(String word) {
    return in(heads, "head-or-surname", word);
  }

  /** True for words that show a kind only after an ordinary word: "Drug Administration". */
  boolean needsCommonWord(String word) {
    return in(heads, "needs-common-word", word);
  }

  private static boolean in(Map<String, Set<String>> sections, String section, String word) {
    Set<String> words = sections.get(section);
    if (words == null) {
      throw new IllegalStateException("no such section in the lists: " + section);
    }
    return words.contains(word);
  }

  private static Set<String> lowerCase(Set<String> words) {
    Set<String> lower = new HashSet<>();
    for (String word : words) {
      lower.add(word.toLowerCase(Locale.ROOT));
    }
    return lower;
  }

  /** The words of a list without sections. */
  private static Set<String> plain(String file) {
    return WordList.sections(file).getOrDefault("", Set.of());
  }
}
