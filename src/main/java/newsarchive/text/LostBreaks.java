package newsarchive.text;

import java.util.ArrayList;
import java.util.List;
import newsarchive.model.Span;

/**
 * Finds paragraph breaks that a source lost: the end of a sentence that is glued to a capital
 * letter or to an opening quotation mark ({@code mechanism.Earlier}, {@code said."Then}), but not
 * inside names, addresses and abbreviations ({@code Paper.Az}, {@code J.K.Rowling}). In doubt there
 * is no break.
 */
final class LostBreaks {
  /** How far a decision looks back; keeps the search linear. */
  private static final int WINDOW = 200;

  private static final String BULLETS = "\u2022\u25E6\u25AA\u25A0\u25CF\u2043\u2014\u2013~";

  private final Words words;

  LostBreaks(Words words) {
    this.words = words;
  }

  /** Offsets of the first character behind each lost break, ascending. */
  List<Integer> find(String text, Span span, Marks marks) {
    List<Integer> breaks = new ArrayList<>();
    int chunk = span.start();
    for (int i = span.start(); i < span.end() - 1; i++) {
      char c = text.charAt(i);
      if (Glyphs.isBlank(c)) {
        chunk = i + 1;
      } else if (c == '_') {
        int end = endOfRule(text, span, i);
        if (end > i + 2) {
          addAround(breaks, text, span, i, end);
          chunk = end;
        }
        i = end - 1;
      } else if (Glyphs.isTerminal(c) || (c == ':' && marks.opensAt(i + 1))) {
        int next = behindClosers(text, span, marks, i + 1);
        if (next < span.end() && breaksAt(new Place(text, span, chunk, i, next), marks)) {
          breaks.add(next);
          chunk = next;
        }
      }
    }
    return breaks;
  }

  /** Agencies part the items of a day's log by a line of {@code ___}. */
  private static int endOfRule(String text, Span span, int from) {
    int end = from;
    while (end < span.end() && text.charAt(end) == '_') {
      end++;
    }
    boolean fullStop = end < span.end() && text.charAt(end) == '.';
    return fullStop && end > from + 2 ? end + 1 : end;
  }

  private static void addAround(List<Integer> breaks, String text, Span span, int from, int end) {
    boolean gluedBefore = from > span.start() && "_".indexOf(text.charAt(from - 1)) < 0;
    if (gluedBefore && isEndOfSentence(text, from - 1)) {
      breaks.add(from);
      if (end < span.end() && Glyphs.isWordPart(text, end)) {
        breaks.add(end);
      }
    }
  }

  private static boolean isEndOfSentence(String text, int at) {
    char c = text.charAt(at);
    return Glyphs.isTerminal(c) || Glyphs.isClosingBracket(c) || Glyphs.isDoubleMark(c);
  }

  private static int behindClosers(String text, Span span, Marks marks, int from) {
    int at = from;
    while (at < span.end() && (marks.closesAt(at) || Glyphs.isClosingBracket(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private boolean breaksAt(Place place, Marks marks) {
    if (place.isAddress()) {
      return false;
    }
    if (marks.opensAt(place.next)) {
      return opensParagraph(place, marks);
    }
    char next = place.text.charAt(place.next);
    if (Glyphs.isOpeningBracket(next) || next == '@') {
      return opensAside(place, next);
    }
    if (place.isNumberAhead() || place.isBulletAhead()) {
      return place.text.charAt(place.end) != ':' && isLongLowerCase(place.wordBefore(), place);
    }
    if (!Character.isUpperCase(place.nextPoint())) {
      return false;
    }
    return place.next > place.end + 1 || isGluedSentence(place);
  }

  /** {@code said."Then}: a quotation mark that opens right behind the end of a sentence. */
  private boolean opensParagraph(Place place, Marks marks) {
    int first = place.next;
    while (first < place.span.end() && marks.opensAt(first)) {
      first++;
    }
    if (first >= place.span.end() || Glyphs.isBlank(place.text.charAt(first))) {
      return false;
    }
    String word = place.wordBefore();
    char end = place.text.charAt(place.end);
    if (end == ':') {
      return !word.isEmpty();
    }
    return end != '.' || !words.isInnerAbbreviation(word);
  }

  /** {@code June.(Reporting by}, {@code exempt.@reader}. */
  private boolean opensAside(Place place, char next) {
    int first = place.next + 1;
    if (first >= place.span.end() || place.text.charAt(place.end) == ':') {
      return false;
    }
    boolean word =
        next == '@'
            ? Glyphs.isWordPart(place.text, first)
            : Character.isUpperCase(place.text.codePointAt(first));
    String before = place.wordBefore();
    return word && next != '<' && before.length() > 1 && !words.isInnerAbbreviation(before);
  }

  /** {@code mechanism.Earlier}: nothing but the mark stands between the two words. */
  private boolean isGluedSentence(Place place) {
    String before = place.wordBefore();
    String after = place.wordAfter();
    boolean starter = words.isStarter(after);
    if (after.length() == 1 && !isLoneLetter(place, before, starter)) {
      return false;
    }
    if (place.callsFollow() || place.isListNumber(before)) {
      return false;
    }
    char end = place.text.charAt(place.end);
    if (end == '\u2026' || place.isEllipsis()) {
      return place.isFullStopBehindEllipsis();
    }
    if (end != '.') {
      return starter || !startsUpper(before);
    }
    if (place.isTimeOfDay()) {
      return true;
    }
    if (words.isInnerAbbreviation(before) || words.isInnerAbbreviation(place.dottedBefore())) {
      return false;
    }
    if (isInitial(before)) {
      return starter && after.length() > 2;
    }
    if (words.isAbbreviation(before) && startsUpper(before)) {
      return starter;
    }
    if (place.isDotted()) {
      return starter || (place.isBehindSite() && words.isDomain(before) && !words.isDomain(after));
    }
    return starter
        || !startsUpper(before)
        || !words.isDomain(after)
        || words.isInnerAbbreviation(after);
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isLetter(word.charAt(0));
  }

  /** {@code said.A bridge}, {@code said.U.S. troops}; not {@code v2.B}, {@code andU.S. troops}. */
  private static boolean isLoneLetter(Place place, String before, boolean starter) {
    if (place.isDottedInitial()) {
      return !endsUpper(before);
    }
    return starter && !endsDigit(before);
  }

  private static boolean endsDigit(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(word.length() - 1));
  }

  /** A plain word, or marks that close: no abbreviation, version or file name. */
  private boolean isLongLowerCase(String word, Place place) {
    if (place.next > place.end + 1) {
      return true;
    }
    return word.length() > 2
        && !Character.isDigit(word.charAt(word.length() - 1))
        && !place.isDotted()
        && !words.isAbbreviation(word);
  }

  private static boolean endsUpper(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(word.length() - 1));
  }

  private static boolean startsUpper(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  /**
   * Where a break may be missing.
   *
   * @param chunk where the run of characters without a blank begins
   * @param end offset of the mark that ends the sentence
   * @param next offset of what would begin the next paragraph
   */
  private record Place(String text, Span span, int chunk, int end, int next) {
    int nextPoint() {
      return text.codePointAt(next);
    }

    /** The letters and digits right before the mark, closing brackets skipped. */
    String wordBefore() {
      int start = end;
      while (start > floor() && isWordPart(start - 1)) {
        start--;
      }
      return text.substring(start, end);
    }

    private boolean isWordPart(int at) {
      return Glyphs.isWordPart(text, at) || Glyphs.isApostrophe(text.charAt(at));
    }

    /** {@code e.g}: the word with the letter and the full stop before it. */
    String dottedBefore() {
      int start = end - wordBefore().length() - 2;
      return isDotted() ? text.substring(start, end) : wordBefore();
    }

    String wordAfter() {
      int stop = next;
      while (stop < span.end() && stop - next < WINDOW && Glyphs.isWordPart(text, stop)) {
        stop++;
      }
      return text.substring(next, stop);
    }

    /** A web or mail address or a handle runs up to here. */
    boolean isAddress() {
      for (int i = floor(); i < end; i++) {
        char c = text.charAt(i);
        if ((c == '@' && i > chunk)
            || (c == ':' && text.startsWith("://", i))
            || text.startsWith("www.", i)) {
          return true;
        }
      }
      return false;
    }

    /** {@code list.Add(}, {@code row.Name=}: program text. */
    boolean callsFollow() {
      int behind = next + wordAfter().length();
      return behind < span.end() && "(=_@".indexOf(text.charAt(behind)) >= 0;
    }

    /** {@code 1.Introduction} at the head of a line. */
    boolean isListNumber(String before) {
      boolean headOfLine = chunk == span.start() || "\n\r".indexOf(text.charAt(chunk - 1)) >= 0;
      return headOfLine
          && end - before.length() == chunk
          && before.length() <= 2
          && !before.isEmpty()
          && before.chars().allMatch(Character::isDigit);
    }

    /** {@code a.m.} and {@code p.m.}: no name goes on behind them. */
    boolean isTimeOfDay() {
      return end - 3 >= floor()
          && (text.startsWith("a.m.", end - 3) || text.startsWith("p.m.", end - 3))
          && (end - 3 == floor() || !Character.isLetter(text.charAt(end - 4)));
    }

    /** {@code .S.}: the next word is a letter with a full stop. */
    boolean isDottedInitial() {
      return next + 1 < span.end() && text.charAt(next + 1) == '.';
    }

    /** {@code Paper.com}: a name, one point, and no more. */
    boolean isBehindSite() {
      int start = end - wordBefore().length() - 1;
      int name = start;
      while (name > floor() && Glyphs.isWordPart(text, name - 1)) {
        name--;
      }
      return name == chunk && name < start && Character.isUpperCase(text.charAt(name));
    }

    /**
     * {@code 82-year-old}, {@code 11:40 am}, {@code 3. Who}; not {@code 12 However}, a footnote.
     */
    boolean isNumberAhead() {
      int at = next;
      while (at < span.end() && at - next < 4 && Character.isDigit(text.charAt(at))) {
        at++;
      }
      if (at == next || at + 2 >= span.end()) {
        return false;
      }
      char c = text.charAt(at);
      char second = text.charAt(at + 1);
      char third = text.charAt(at + 2);
      return (c == ':' && Character.isDigit(second))
          || (c == '-' && Character.isLowerCase(second))
          || (c == '.' && second == ' ' && Character.isUpperCase(third))
          || (c == ' ' && (second == 'a' || second == 'p') && text.startsWith(".m.", at + 2));
    }

    /** A dash or bullet, a blank, and a sentence. */
    boolean isBulletAhead() {
      return next + 2 < span.end()
          && BULLETS.indexOf(text.charAt(next)) >= 0
          && Glyphs.isBlank(text.charAt(next + 1))
          && (Character.isUpperCase(text.codePointAt(next + 2))
              || Glyphs.isDoubleMark(text.charAt(next + 2)));
    }

    boolean isEllipsis() {
      return end > span.start()
          && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == '\u2026');
    }

    /** {@code ….} and {@code ....} end a sentence; three points may only halt it. */
    boolean isFullStopBehindEllipsis() {
      return text.charAt(end) == '.'
          && (text.charAt(end - 1) == '\u2026' || text.startsWith("....", Math.max(0, end - 3)));
    }

    /** {@code U.S}, {@code java.lang}: the word has a full stop inside. */
    boolean isDotted() {
      int start = end - wordBefore().length();
      return start - 1 > floor()
          && start - 2 >= span.start()
          && text.charAt(start - 1) == '.'
          && Glyphs.isWordPart(text, start - 2);
    }

    private int floor() {
      return Math.max(chunk, end - WINDOW);
    }
  }
}
