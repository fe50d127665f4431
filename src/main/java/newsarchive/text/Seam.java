package newsarchive.text;

import newsarchive.model.Span;

/**
 * Where a break may be missing.
 *
 * @param chunk where the run of characters without a blank begins
 * @param end offset of the mark that ends the sentence
 * @param next offset of what would begin the next paragraph
 */
record Seam(String text, Span span, int chunk, int end, int next) {
  /** How far a decision looks back; keeps the search linear. */
  private static final int WINDOW = 200;

  private static final String BULLETS = "\u2022\u25E6\u25AA\u25A0\u25CF\u2043\u2014\u2013~";

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

  /** {@code 82-year-old}, {@code 11:40 am}, {@code 3. Who}; not {@code 12 However}, a footnote. */
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
    return end > span.start() && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == '\u2026');
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
