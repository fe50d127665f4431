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
        if (next < span.end() && breaksAt(new Seam(text, span, chunk, i, next), marks)) {
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

  private boolean breaksAt(Seam seam, Marks marks) {
    if (seam.isAddress()) {
      return false;
    }
    if (marks.opensAt(seam.next())) {
      return opensParagraph(seam, marks);
    }
    char next = seam.text().charAt(seam.next());
    if (Glyphs.isOpeningBracket(next) || next == '@') {
      return opensAside(seam, next);
    }
    if (seam.isNumberAhead() || seam.isBulletAhead()) {
      return seam.text().charAt(seam.end()) != ':' && isLongLowerCase(seam.wordBefore(), seam);
    }
    if (!Character.isUpperCase(seam.nextPoint())) {
      return false;
    }
    return seam.next() > seam.end() + 1 || isGluedSentence(seam);
  }

  /** {@code said."Then}: a quotation mark that opens right behind the end of a sentence. */
  private boolean opensParagraph(Seam seam, Marks marks) {
    int first = seam.next();
    while (first < seam.span().end() && marks.opensAt(first)) {
      first++;
    }
    if (first >= seam.span().end() || Glyphs.isBlank(seam.text().charAt(first))) {
      return false;
    }
    String word = seam.wordBefore();
    char end = seam.text().charAt(seam.end());
    if (end == ':') {
      return !word.isEmpty();
    }
    return end != '.' || !words.isInnerAbbreviation(word);
  }

  /** {@code June.(Reporting by}, {@code exempt.@reader}. */
  private boolean opensAside(Seam seam, char next) {
    int first = seam.next() + 1;
    if (first >= seam.span().end() || seam.text().charAt(seam.end()) == ':') {
      return false;
    }
    boolean word =
        next == '@'
            ? Glyphs.isWordPart(seam.text(), first)
            : Character.isUpperCase(seam.text().codePointAt(first));
    String before = seam.wordBefore();
    return word && next != '<' && before.length() > 1 && !words.isInnerAbbreviation(before);
  }

  /** {@code mechanism.Earlier}: nothing but the mark stands between the two words. */
  private boolean isGluedSentence(Seam seam) {
    String before = seam.wordBefore();
    String after = seam.wordAfter();
    boolean starter = words.isStarter(after);
    if (after.length() == 1 && !isLoneLetter(seam, before, starter)) {
      return false;
    }
    if (seam.callsFollow() || seam.isListNumber(before)) {
      return false;
    }
    char end = seam.text().charAt(seam.end());
    if (end == '\u2026' || seam.isEllipsis()) {
      return seam.isFullStopBehindEllipsis();
    }
    if (end != '.') {
      return starter || !startsUpper(before);
    }
    if (seam.isTimeOfDay()) {
      return true;
    }
    if (words.isInnerAbbreviation(before) || words.isInnerAbbreviation(seam.dottedBefore())) {
      return false;
    }
    if (isInitial(before)) {
      return starter && after.length() > 2;
    }
    if (words.isAbbreviation(before) && startsUpper(before)) {
      return starter;
    }
    if (seam.isDotted()) {
      return starter || (seam.isBehindSite() && words.isDomain(before) && !words.isDomain(after));
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
  private static boolean isLoneLetter(Seam seam, String before, boolean starter) {
    if (seam.isDottedInitial()) {
      return !endsUpper(before);
    }
    return starter && !endsDigit(before);
  }

  private static boolean endsDigit(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(word.length() - 1));
  }

  /** A plain word, or marks that close: no abbreviation, version or file name. */
  private boolean isLongLowerCase(String word, Seam seam) {
    if (seam.next() > seam.end() + 1) {
      return true;
    }
    return word.length() > 2
        && !Character.isDigit(word.charAt(word.length() - 1))
        && !seam.isDotted()
        && !words.isAbbreviation(word);
  }

  private static boolean endsUpper(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(word.length() - 1));
  }

  private static boolean startsUpper(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }
}
