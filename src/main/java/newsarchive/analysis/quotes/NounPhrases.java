package newsarchive.analysis.quotes;

import java.util.Set;
import newsarchive.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase that ends or begins at a token, with closed word classes and spelling. */
final class NounPhrases {
  private static final int LONGEST = 40;

  private final Words words;
  private final Towns towns;

  NounPhrases(Words words) {
    this(words, Set.of());
  }

  /**
   * @param placeEnds where the names of places end, as offsets
   */
  NounPhrases(Words words, Set<Integer> placeEnds) {
    this.words = words;
    this.towns = new Towns(words, placeEnds);
  }

  /** A phrase as its first and last token, both included. */
  record Phrase(int first, int last) {}

  /** The subject that ends at the token, not reaching further left than {@code floor}; or null. */
  @Nullable Phrase endingAt(int last, int floor) {
    int end = last;
    while (end >= floor && (isAdverb(end) && !words.isCapital(end))) {
      end--;
    }
    if (end < floor || words.isQuoted(end)) {
      return null;
    }
    if (words.low(end).equals(",")) {
      return withApposition(end, floor);
    }
    if (words.low(end).equals(")")) {
      int open = openingBracket(end, floor);
      return open > floor ? endingAt(open - 1, floor) : null;
    }
    if (words.is("subject-word", end) || isRelative(end)) {
      return new Phrase(end, end);
    }
    return words.isWord(end) ? clauseSubject(end, floor) : null;
  }

  /** Length of the pronoun in "he's", "they've" and the like, or 0. */
  int contractedPronoun(int i) {
    String word = words.low(i);
    int apostrophe = word.indexOf('\'');
    boolean contracted =
        apostrophe > 0 && WordLists.ENGLISH.is("pronoun", word.substring(0, apostrophe));
    return contracted ? apostrophe : 0;
  }

  private boolean isAdverb(int i) {
    return words.is("adverb", i) || words.low(i).endsWith("ly") || words.is("time", i);
  }

  boolean isRelative(int i) {
    String word = words.low(i);
    return word.equals("who") || word.equals("which") || word.equals("that");
  }

  private int openingBracket(int close, int floor) {
    for (int k = close - 1; k >= floor && close - k < LONGEST; k--) {
      if (words.low(k).equals("(")) {
        return k;
      }
    }
    return -1;
  }

  /** "Smith, a lawyer for the city, said": the phrase before the first comma. */
  private @Nullable Phrase withApposition(int comma, int floor) {
    for (int k = comma - 1; k >= floor && comma - k < LONGEST; k--) {
      if (words.isQuoted(k)) {
        return null;
      }
      if (words.low(k).equals(",") && k > floor) {
        Phrase before = endingAt(k - 1, floor);
        if (before != null && isName(k + 1, comma)) {
          return new Phrase(before.first(), comma - 1);
        }
        boolean inside = before != null && words.is("preposition", before.first() - 1);
        if (before != null && !inside && endsWithName(before, k)) {
          return nameBefore(before, floor);
        }
      }
    }
    return null;
  }

  /** "Roe, a lawyer for the city, which …, said": two asides; the name is before the first. */
  private Phrase nameBefore(Phrase found, int floor) {
    boolean aside =
        words.is("determiner", found.first())
            || (found.first() == found.last() && words.low(found.last()).endsWith("."));
    int comma = found.first() - 1;
    if (words.is("preposition", comma)) {
      comma--;
    }
    if (!aside || comma <= floor || !words.low(comma).equals(",")) {
      return found;
    }
    int end = comma - 1;
    int first = end;
    while (first > floor && words.isCapital(first - 1) && end - first < LONGEST) {
      first--;
    }
    boolean name =
        words.isCapital(end)
            && first < end
            && !words.is("time", end)
            && !words.is("preposition", first)
            && !words.is("preposition", first - 1)
            && !words.is("sentence-adverb", first);
    return name ? new Phrase(first, end) : found;
  }

  /** "the mayor's spokeswoman, Lena Ortiz, said": the name between the commas is the head. */
  private boolean isName(int from, int to) {
    for (int k = from; k < to; k++) {
      if (!words.isCapital(k)) {
        return false;
      }
    }
    return to - from >= 2 && !words.isCapital(from - 2);
  }

  private boolean endsWithName(Phrase phrase, int comma) {
    return words.isCapital(phrase.last())
        || words.low(comma - 1).equals(")")
        || words.is("pronoun", phrase.last())
        || (words.is("determiner", phrase.first()) && !words.is("time", phrase.last()));
  }

  /** The words from the beginning of the clause to the token, less what is no part of a subject. */
  private @Nullable Phrase clauseSubject(int end, int floor) {
    int town = towns.before(end, floor);
    int first = town > floor ? town : end;
    while (first > floor && end - first < LONGEST && !isBoundary(first - 1, end)) {
      first--;
    }
    first = skipOpeners(first, end);
    if (first > end) {
      return null;
    }
    boolean adjunct = words.is("preposition", first) || words.is("time", first);
    int from = adjunct ? shortPhrase(end, first + 1) : first;
    from = afterConjunction(from, end);
    from = from == first ? firstOfList(from, end, floor) : from;
    return from > end || !words.isWord(from) ? null : new Phrase(from, end);
  }

  /** "Roe, Doe and Poe said": the names before the last two. */
  private int firstOfList(int from, int end, int floor) {
    boolean joined = false;
    for (int k = from + 1; k < end; k++) {
      joined |= words.low(k).equals("and") && words.isCapital(k + 1);
    }
    int first = from;
    while (joined && first - 2 >= floor && words.low(first - 1).equals(",")) {
      int name = first - 1;
      while (name > floor && words.isCapital(name - 1) && end - name < LONGEST) {
        name--;
      }
      boolean isName = name < first - 1 && !words.is("sentence-adverb", name);
      if (!isName || (name > floor && !words.low(name - 1).equals(","))) {
        break;
      }
      first = name;
    }
    return words.is("preposition", first) || words.is("clause", first) ? from : first;
  }

  /** "and", "But", "Later" before the subject. */
  private int skipOpeners(int first, int end) {
    int at = first;
    while (at < end
        && (words.is("conjunction", at)
            || words.is("clause", at)
            || words.is("sentence-adverb", at)
            || words.low(at).equals(",")
            || (isAdverb(at) && !words.is("determiner", at)))) {
      at++;
    }
    return at;
  }

  private boolean isBoundary(int i, int end) {
    if (words.isQuoted(i)
        || words.isBreak(i)
        || words.endsSentence(i)
        || (!words.isWord(i) && !isJoin(i))) {
      return true;
    }
    return words.is("clause", i) || (i < end && words.looksLikeVerb(i) && !isPlaceInName(i));
  }

  private boolean isJoin(int i) {
    boolean hyphen = words.low(i).equals("-") && words.touches(i);
    return hyphen || words.low(i).equals("&") || words.low(i).equals("/");
  }

  private boolean isPlaceInName(int i) {
    return words.isCapital(i);
  }

  /** First token of the smallest phrase that ends at the token: a name with its titles, or the. */
  private int shortPhrase(int end, int floor) {
    int first = end;
    while (first > floor && belongs(first - 1, first)) {
      first--;
    }
    return first;
  }

  private boolean belongs(int before, int at) {
    if (!words.isWord(before) || (words.is("preposition", before) && !isNameLink(before, at))) {
      return false;
    }
    if (words.is("determiner", at) && !words.isPossessive(before)) {
      return false;
    }
    return !words.is("time", before) && !words.isNumber(before) && !words.is("conjunction", before);
  }

  private boolean isNameLink(int before, int at) {
    return words.is("name-link", before) && words.isCapital(before - 1) && words.isCapital(at);
  }

  /** "Clinton lost and Trump said" cannot be one subject; "Smith and Jones said" can. */
  private int afterConjunction(int first, int end) {
    for (int k = end - 1; k > first; k--) {
      if (words.low(k).equals("but") || (words.low(k).equals("or") && !words.isCapital(k + 1))) {
        return k + 1;
      }
    }
    return first;
  }

  /** The subject that begins at the token ("said Smith, a lawyer"), up to {@code ceiling}. */
  @Nullable Phrase beginningAt(int first, int ceiling) {
    if (first >= ceiling || words.isQuoted(first) || !words.isWord(first)) {
      return null;
    }
    if (words.is("pronoun", first)) {
      return new Phrase(first, first);
    }
    if (contractedPronoun(first) > 0) {
      return null;
    }
    int last = first;
    while (last + 1 < ceiling && last - first < 24 && continues(last + 1, first)) {
      last++;
    }
    return new Phrase(first, last);
  }

  private boolean continues(int i, int first) {
    if (!words.isWord(i) || words.isQuoted(i)) {
      return isJoin(i) && words.isWord(i + 1);
    }
    if (words.is("clause", i) || (words.is("time", i) && !words.isNounHere(i))) {
      return false;
    }
    String word = words.low(i);
    boolean loosePreposition =
        words.is("preposition", i)
            && !word.equals("of")
            && !word.equals("for")
            && !word.equals("from")
            && !(word.equals("at") && words.isCapital(i + 1));
    return !loosePreposition
        && !words.looksLikeVerb(i)
        && !(word.endsWith("ing") && i > first + 1 && !words.isCapital(i));
  }

  Span span(Phrase phrase) {
    int start = words.start(phrase.first());
    int end = words.end(phrase.last());
    String last = words.low(phrase.last());
    if (last.endsWith("'s")) {
      end -= 2;
    } else if (last.endsWith("s'")) {
      end -= 1;
    }
    return new Span(start, end);
  }
}
