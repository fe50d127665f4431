package newsarchive.text;

import newsarchive.model.Span;
import newsarchive.model.Token;

/** Finds where a word ends: names with points, numbers, addresses, contractions and hyphens. */
final class WordScanner {
  /** Longest part before the {@code @} of a mail address (RFC 5321). */
  private static final int LONGEST_LOCAL_PART = 64;

  private static final int LONGEST_ADDRESS = 2_000;
  private static final String LOCAL_PART = "._%+-";

  private final String text;
  private final Span span;
  private final Marks marks;
  private final Words words;

  WordScanner(String text, Span span, Marks marks, Words words) {
    this.text = text;
    this.span = span;
    this.marks = marks;
    this.words = words;
  }

  /** Offset behind the word at this offset, or the offset itself if none begins there. */
  int endOfWord(int at) {
    char c = text.charAt(at);
    if (c == '@' || c == '#') {
      int end = wordRun(at + 1);
      return end > at + 1 ? end : at;
    }
    boolean apostrophe = Glyphs.isMark(c) && marks.at(at) == Marks.Role.APOSTROPHE;
    if (!apostrophe && !isPart(at)) {
      return at;
    }
    int address = endOfAddress(at);
    if (address > at) {
      return address;
    }
    int end = at + 1;
    while (end < span.end() && (isPart(end) || joins(at, end))) {
      end++;
    }
    return withFullStop(at, end);
  }

  /** NUMBER for digits with their separators, else WORD. */
  Token.Kind kind(int start, int end) {
    if (!Character.isDigit(text.charAt(start))) {
      return Token.Kind.WORD;
    }
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!Character.isDigit(c) && ".,:/-".indexOf(c) < 0) {
        return Token.Kind.WORD;
      }
    }
    return Token.Kind.NUMBER;
  }

  private boolean isPart(int at) {
    char c = text.charAt(at);
    return Glyphs.isWordPart(text, at)
        || c == '_'
        || (c > 0x7F && Glyphs.isFormat(c) && at + 1 < span.end() && isPartOrFormat(at + 1));
  }

  private boolean isPartOrFormat(int at) {
    return Glyphs.isWordPart(text, at);
  }

  /** True if the character at {@code end} stands inside of a word: both neighbours belong to it. */
  private boolean joins(int start, int end) {
    char c = text.charAt(end);
    if (Glyphs.isMark(c)) {
      return marks.at(end) == Marks.Role.APOSTROPHE;
    }
    if (end + 1 >= span.end() || !isPart(end + 1) || end == start) {
      return false;
    }
    boolean digits =
        Character.isDigit(text.charAt(end - 1)) && Character.isDigit(text.charAt(end + 1));
    if (c == ',' || c == ':' || c == '/') {
      return digits;
    }
    return c == '.' || c == '&' || Glyphs.isHyphen(c);
  }

  private int wordRun(int from) {
    int end = from;
    while (end < span.end() && isPart(end)) {
      end++;
    }
    return end;
  }

  /** {@code U.S.}, {@code Mr.}, {@code J.} keep their full stop. */
  private int withFullStop(int start, int end) {
    if (end >= span.end() || text.charAt(end) != '.' || isFullStopRun(end)) {
      return end;
    }
    CharSequence word = text.subSequence(start, Math.min(end, start + 30));
    boolean initial = end - start == 1 && Character.isUpperCase(text.charAt(start));
    boolean dotted = end - start >= 3 && isLettersWithPoints(start, end);
    boolean numbered = words.isAbbreviationBeforeNumber(word) && isNumberBehind(end + 1);
    return initial || dotted || numbered || isAbbreviation(word) ? end + 1 : end;
  }

  /** {@code No. 10}, {@code p.5}. */
  private boolean isNumberBehind(int from) {
    int at = from < span.end() && Character.isWhitespace(text.charAt(from)) ? from + 1 : from;
    return at < span.end() && Character.isDigit(text.charAt(at));
  }

  private boolean isAbbreviation(CharSequence word) {
    return words.isAbbreviation(word)
        && (Character.isUpperCase(word.charAt(0)) || words.isInnerAbbreviation(word));
  }

  private boolean isFullStopRun(int at) {
    return at + 1 < span.end() && text.charAt(at + 1) == '.';
  }

  /** {@code U.S}, {@code a.m}, {@code J.-P}: single letters with a point between each two. */
  private boolean isLettersWithPoints(int start, int end) {
    if (end - start > 12 || text.charAt(end - 2) != '.') {
      return false;
    }
    for (int i = start; i < end; i += 2) {
      boolean separated = i + 1 == end || text.charAt(i + 1) == '.';
      if (!Character.isLetter(text.charAt(i)) || !separated) {
        return false;
      }
    }
    return true;
  }

  /** Offset behind a web or mail address that begins here, or {@code at}. */
  private int endOfAddress(int at) {
    char c = text.charAt(at);
    if (isSchemeAt(at, c)) {
      return trimmed(at, LONGEST_ADDRESS);
    }
    int end = at;
    int limit = Math.min(span.end(), at + LONGEST_LOCAL_PART);
    while (end < limit && isLocalPart(text.charAt(end))) {
      end++;
    }
    boolean mail = end > at && end + 1 < span.end() && text.charAt(end) == '@' && isPart(end + 1);
    return mail ? trimmed(at, LONGEST_ADDRESS) : at;
  }

  private boolean isSchemeAt(int at, char c) {
    if (c == 'h' || c == 'H') {
      return text.regionMatches(true, at, "http://", 0, 7)
          || text.regionMatches(true, at, "https://", 0, 8);
    }
    return (c == 'w' || c == 'W') && text.regionMatches(true, at, "www.", 0, 4);
  }

  private static boolean isLocalPart(char c) {
    return Character.isLetterOrDigit(c) || LOCAL_PART.indexOf(c) >= 0;
  }

  /** Up to the next blank, quotation mark or bracket, without punctuation at the end. */
  private int trimmed(int at, int longest) {
    int end = at;
    int limit = Math.min(span.end(), at + longest);
    while (end < limit && isAddressPart(text.charAt(end))) {
      end++;
    }
    while (end > at + 1 && ".,;:!?'-".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end < span.end() && Character.isLowSurrogate(text.charAt(end))) {
      end--;
    }
    return end;
  }

  private static boolean isAddressPart(char c) {
    boolean mark = Glyphs.isMark(c) && c != '\'';
    return !Glyphs.isBlank(c)
        && !mark
        && !Glyphs.isOpeningBracket(c)
        && !Glyphs.isClosingBracket(c);
  }
}
