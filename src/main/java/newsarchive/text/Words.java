package newsarchive.text;

import java.util.Locale;

/** What the word lists of this package say about a word. */
final class Words {
  /** Longer stretches of letters are no word of any list; keeps every look-up bounded. */
  private static final int LONGEST = 24;

  private final WordList starters = WordList.load("sentence-starters.txt");
  private final WordList abbreviations = WordList.load("abbreviations.txt");
  private final WordList domains = WordList.load("domains.txt");
  private final WordList apostrophes = WordList.load("leading-apostrophes.txt");
  private final WordList afterSaying = WordList.load("follows-saying.txt");
  private final WordList fronting = WordList.load("fronting-words.txt");
  private final WordList saying = WordList.load("saying-verbs.txt");
  private final WordList beforeSaying = WordList.load("before-saying.txt");
  private final WordList occasions = WordList.load("saying-occasions.txt");
  private final WordList addressing = WordList.load("addressing-verbs.txt");

  /** "The", "However": opens a sentence and is hardly ever part of a name. */
  boolean isStarter(CharSequence word) {
    return word.length() <= LONGEST && starters.has(fold(word));
  }

  /** "Mr", "e.g": its full stop never ends a sentence. */
  boolean isInnerAbbreviation(CharSequence word) {
    return word.length() <= LONGEST && abbreviations.has(fold(word));
  }

  /** "Inc", "U.S", "Mr": written with a full stop. */
  boolean isAbbreviation(CharSequence word) {
    if (word.length() > LONGEST) {
      return false;
    }
    String folded = fold(word);
    return abbreviations.has(folded) || abbreviations.has("+" + folded);
  }

  /** "No", "p", "vol": an abbreviation before a number, else a word like others. */
  boolean isAbbreviationBeforeNumber(CharSequence word) {
    return word.length() <= LONGEST && abbreviations.has("~" + fold(word));
  }

  /** "com", "Az", "js": the last part of an address or file name. */
  boolean isDomain(CharSequence word) {
    return word.length() <= LONGEST && domains.has(fold(word));
  }

  /** "em", "tis": written with an apostrophe in front. */
  boolean takesLeadingApostrophe(CharSequence word) {
    return word.length() <= LONGEST && apostrophes.has(fold(word));
  }

  /** "stated", "says". */
  boolean isSaying(CharSequence word) {
    return word.length() <= LONGEST && saying.has(fold(word));
  }

  /** "that": stands behind a verb of saying and is not its subject. */
  boolean mayFollowSaying(CharSequence word) {
    return word.length() <= LONGEST && afterSaying.has(fold(word));
  }

  /** "also", "has": stands between a subject and its verb. */
  boolean mayPrecedeSaying(CharSequence word) {
    return word.length() <= LONGEST && beforeSaying.has(fold(word));
  }

  /** "told": needs somebody behind it, and its subject before it. */
  boolean isAddressing(CharSequence word) {
    return word.length() <= LONGEST && addressing.has(fold(word));
  }

  /** "interview", "statement": where somebody says something. */
  boolean isOccasion(CharSequence word) {
    return word.length() <= LONGEST && occasions.has(fold(word));
  }

  /** "In", "Later": opens an adverbial at the head of a sentence. */
  boolean isFronting(CharSequence word) {
    return word.length() <= LONGEST && fronting.has(fold(word));
  }

  static String fold(CharSequence word) {
    return word.toString().toLowerCase(Locale.ROOT);
  }
}
