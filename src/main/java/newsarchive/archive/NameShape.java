package newsarchive.archive;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** What the letters of a name tell. */
final class NameShape {
  private static final int MIN_UNSPACED_NAME = 3;
  private static final int MAX_ACRONYM = 12;

  private NameShape() {}

  /**
   * True for a person's name that gives one name only: "Markov", "van Dyke", "J. Markov". One
   * initial does not tell people apart; two ("J. K.") are taken as a full name. Han and Hangul
   * names of three characters or more hold a surname and a given name without a blank.
   */
  static boolean isSingleName(String name) {
    int words = 0;
    int initials = 0;
    for (String word : NameKey.display(name).split(" ", -1)) {
      int letters = (int) word.codePoints().filter(Character::isLetter).count();
      if (letters == 0 || Character.isLowerCase(word.codePointAt(0))) {
        continue;
      }
      if (letters == 1) {
        initials++;
      } else if (isInitials(word)) {
        initials += letters;
      } else {
        words += isUnspaced(word) && letters >= MIN_UNSPACED_NAME ? 2 : 1;
      }
    }
    return words < 2 && (words == 0 || initials < 2);
  }

  /** The last word of a name, folded: what people of one family share. */
  static String surname(String name) {
    String key = NameKey.of(name);
    return key.substring(key.lastIndexOf(' ') + 1);
  }

  /**
   * True for two full names of one surname whose given names do not contradict each other: "A. Lee"
   * and "Ann Lee", "Ann Maria Lee" and "Ann Lee".
   */
  static boolean mayBeSamePerson(String one, String other) {
    String[] given = NameKey.of(one).split(" ", -1);
    String[] others = NameKey.of(other).split(" ", -1);
    if (given.length < 2 || others.length < 2 || !surname(one).equals(surname(other))) {
      return false;
    }
    String first = given[0].replace(".", "");
    String second = others[0].replace(".", "");
    boolean initial = first.length() == 1 || second.length() == 1;
    return first.equals(second) || (initial && first.regionMatches(0, second, 0, 1));
  }

  /** True if a full name may be meant by a single one, which may have an initial before it. */
  static boolean mayBeCalled(String full, String single) {
    boolean plain = NameKey.of(single).indexOf(' ') < 0;
    return !isSingleName(full)
        && surname(full).equals(surname(single))
        && (plain || mayBeSamePerson(full, single));
  }

  /** "J.K." */
  private static boolean isInitials(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (i % 2 == 0 ? !Character.isUpperCase(word.charAt(i)) : word.charAt(i) != '.') {
        return false;
      }
    }
    return true;
  }

  private static boolean isUnspaced(String word) {
    UnicodeScript script = UnicodeScript.of(word.codePointAt(0));
    return script == UnicodeScript.HAN || script == UnicodeScript.HANGUL;
  }

  /** True for "CSTO", "U.N.", "G20", "AT&T": one word, at least two capitals, no small letter. */
  static boolean isAcronym(String name) {
    String word = NameKey.display(name);
    if (word.length() > MAX_ACRONYM) {
      return false;
    }
    boolean plain =
        word.codePoints()
            .allMatch(
                c -> Character.isUpperCase(c) || Character.isDigit(c) || ".&-".indexOf(c) >= 0);
    return plain
        && word.codePoints().filter(Character::isLetterOrDigit).count() >= 2
        && Character.isUpperCase(word.codePointAt(0));
  }

  /**
   * True if a word of the name mixes letters of scripts whose letters look alike (Latin, Greek,
   * Cyrillic, Armenian, Cherokee): a slip of the keyboard, or a forgery.
   */
  static boolean isMixedScript(String name) {
    Set<UnicodeScript> seen = EnumSet.noneOf(UnicodeScript.class);
    for (int i = 0; i < name.length(); ) {
      int c = name.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c)) {
        UnicodeScript script = UnicodeScript.of(c);
        if (isAlike(script)) {
          seen.add(script);
        }
      } else if (Character.isWhitespace(c) || c == '-') {
        seen.clear();
      }
      if (seen.size() > 1) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAlike(UnicodeScript script) {
    return switch (script) {
      case LATIN, GREEK, CYRILLIC, ARMENIAN, CHEROKEE -> true;
      default -> false;
    };
  }
}
