package newsarchive.analysis.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsarchive.model.Span;

/** Reads the quotation marks of a stretch of text, one pass over its characters. */
final class QuoteMarkScanner {
  private static final String DOUBLE = "\"“”„‟«»「」『』＂〝〞";
  private static final String SINGLE = "'‘’‚‛‹›`´";
  private static final String OPENERS = "“„‟「『〝‘‚‛";
  private static final String CLOSERS = "”」』〞’´";

  /** Words that begin with an apostrophe. */
  private static final Set<String> CLIPPED =
      Set.of("em", "tis", "twas", "til", "till", "cause", "cuz", "bout", "n", "round", "nuff", "s");

  private final String text;

  QuoteMarkScanner(String text) {
    this.text = text;
  }

  List<QuoteMark> scan(Span span) {
    List<QuoteMark> marks = new ArrayList<>();
    int i = span.start();
    while (i < span.end()) {
      int value = isAttribute(span, i) ? text.indexOf(text.charAt(i), i + 1) : -1;
      if (value > i && value < span.end()) {
        i = value + 1;
        continue;
      }
      char c = text.charAt(i);
      int length = 1;
      if (DOUBLE.indexOf(c) >= 0) {
        marks.add(mark(span, i, 1, false));
      } else if ((c == '\'' || c == '`' || c == '’' || c == '‘') && same(span, i)) {
        length = 2;
        marks.add(mark(span, i, 2, false));
      } else if (SINGLE.indexOf(c) >= 0) {
        QuoteMark mark = mark(span, i, 1, true);
        if (mark.opens() || mark.closes()) {
          marks.add(mark);
        }
      }
      i += length;
    }
    return marks;
  }

  /** {@code name="value"}: left-over markup, nobody's words. */
  private boolean isAttribute(Span span, int i) {
    return text.charAt(i) == '"'
        && i - 2 >= span.start()
        && text.charAt(i - 1) == '='
        && Character.isLetterOrDigit(text.charAt(i - 2));
  }

  private boolean same(Span span, int i) {
    return i + 1 < span.end() && text.charAt(i + 1) == text.charAt(i);
  }

  private QuoteMark mark(Span span, int at, int length, boolean single) {
    char c = text.charAt(at);
    boolean blankBefore = at == span.start() || opensAfter(text.charAt(at - 1));
    int next = at + length;
    boolean blankAfter = next >= span.end() || closesBefore(text.charAt(next));
    boolean opens = blankBefore && next < span.end() && !isBlank(text.charAt(next));
    boolean closes = at > span.start() && !isBlank(text.charAt(at - 1)) && blankAfter;
    if (single) {
      boolean clipped = opens && (c == '\'' || c == '’') && isClipped(next, span.end());
      return new QuoteMark(at, length, true, opens && !clipped, closes, false);
    }
    if (c == '«' || c == '»') {
      boolean blankNext = next >= span.end() || isBlank(text.charAt(next));
      boolean blankLast = at == span.start() || isBlank(text.charAt(at - 1));
      boolean inward =
          c == '«' ? blankLast || !blankAfter : blankBefore && !blankNext && !blankAfter;
      return new QuoteMark(at, length, false, inward, !inward, true);
    }
    boolean strict = (OPENERS.indexOf(c) >= 0 || CLOSERS.indexOf(c) >= 0) && opens != closes;
    if (!opens && !closes) {
      opens = OPENERS.indexOf(c) >= 0;
      closes = CLOSERS.indexOf(c) >= 0;
    } else if (opens && closes) {
      opens = CLOSERS.indexOf(c) < 0;
      closes = OPENERS.indexOf(c) < 0;
    }
    return new QuoteMark(at, length, false, opens, closes, strict);
  }

  private boolean isClipped(int from, int end) {
    int to = from;
    while (to < end && to - from < 8 && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    String word = text.substring(from, to);
    return CLIPPED.contains(word.toLowerCase(java.util.Locale.ROOT))
        || (to - from >= 2 && Character.isDigit(word.charAt(0)));
  }

  private static boolean opensAfter(char c) {
    return isBlank(c) || "([{—–-/\"“„«‘'`".indexOf(c) >= 0;
  }

  private static boolean closesBefore(char c) {
    return isBlank(c) || ",.;:!?)]}—–-/…\"”“»’'".indexOf(c) >= 0;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
