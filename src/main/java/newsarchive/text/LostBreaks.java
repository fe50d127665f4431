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
    return end != '.' || !(isInitial(word) || words.isInnerAbbreviation(word));
  }

  /** {@code mechanism.Earlier}: nothing but the mark stands between the two words. */
  private boolean isGluedSentence(Place place) {
    String before = place.wordBefore();
    String after = place.wordAfter();
    boolean starter = words.isStarter(after);
    if (place.callsFollow() || place.isListNumber(before)) {
      return false;
    }
    char end = place.text.charAt(place.end);
    if (end == '\u2026' || place.isEllipsis()) {
      return starter;
    }
    if (end != '.') {
      return starter || !startsUpper(before);
    }
    if (isInitial(before)) {
      return starter && after.length() > 2;
    }
    if (words.isInnerAbbreviation(before)) {
      return false;
    }
    if (words.isAbbreviation(before) && startsUpper(before)) {
      return starter;
    }
    if (place.isDotted()) {
      return starter;
    }
    return starter || !startsUpper(before) || !words.isDomain(after);
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isLetter(word.charAt(0));
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
      while (start > floor() && Glyphs.isWordPart(text, start - 1)) {
        start--;
      }
      return text.substring(start, end);
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
        if (c == '@' || (c == ':' && text.startsWith("://", i)) || text.startsWith("www.", i)) {
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

    boolean isEllipsis() {
      return end > span.start() && text.charAt(end - 1) == '.';
    }

    /** {@code U.S}, {@code java.lang}: the word has a full stop inside. */
    boolean isDotted() {
      int start = end - wordBefore().length();
      return start - 1 > floor()
          && text.charAt(start - 1) == '.'
          && Glyphs.isWordPart(text, start - 2);
    }

    private int floor() {
      return Math.max(chunk, end - WINDOW);
    }
  }
}
