package newsarchive.evaluation;

import java.util.ArrayList;
import java.util.List;
import newsarchive.model.Span;

/**
 * Everything in double quotation marks (curly, straight, or two apostrophes), whoever said it: what
 * quotations are looked for in. Kept apart from the program's own reading of marks, so that a fault
 * there shows in the scores.
 */
final class QuotedSpans {
  private final String paragraph;
  private final int offset;
  private final List<Span> found;

  /** Where the open quotation begins, or -1. */
  private int open = -1;

  private QuotedSpans(String paragraph, int offset, List<Span> found) {
    this.paragraph = paragraph;
    this.offset = offset;
    this.found = found;
  }

  /** Ascending, marks included, none across an empty line; open to the paragraph's end at most. */
  static List<Span> of(CodePointText text) {
    List<Span> found = new ArrayList<>();
    String flat = text.flat();
    int start = 0;
    int i = 0;
    while (i < flat.length()) {
      if (flat.charAt(i) == '\n') {
        int last = i;
        int end = i + 1;
        while (end < flat.length() && CodePointText.isBlank(flat.charAt(end))) {
          last = flat.charAt(end) == '\n' ? end : last;
          end++;
        }
        if (last > i) {
          new QuotedSpans(flat.substring(start, i), start, found).scan();
          start = last + 1;
        }
        i = end;
      } else {
        i++;
      }
    }
    new QuotedSpans(flat.substring(start), start, found).scan();
    return found;
  }

  private void scan() {
    int i = 0;
    while (i < paragraph.length()) {
      char c = paragraph.charAt(i);
      int length = paragraph.startsWith("''", i) ? 2 : "\"“”".indexOf(c) >= 0 ? 1 : 0;
      if (length > 0) {
        mark(c, i, i + length);
      }
      i += Math.max(1, length);
    }
    if (open >= 0 && !CodePointText.split(paragraph.substring(open + 1)).isEmpty()) {
      int end = paragraph.length();
      while (CodePointText.isBlank(paragraph.charAt(end - 1))) {
        end--;
      }
      add(end);
    }
  }

  private void mark(char c, int start, int end) {
    char before = start == 0 ? ' ' : paragraph.charAt(start - 1);
    char after = end == paragraph.length() ? ' ' : paragraph.charAt(end);
    boolean straight = c == '"' || c == '\'';
    boolean blankBefore = CodePointText.isBlank(before);
    boolean blankAfter = CodePointText.isBlank(after);
    boolean opens =
        c == '“' || (straight && (blankBefore || "([—–-".indexOf(before) >= 0) && !blankAfter);
    boolean closes =
        c == '”' || (straight && !blankBefore && (blankAfter || ",.;:!?)]".indexOf(after) >= 0));
    if (open < 0) {
      if (c != '”' && (opens || !closes)) {
        open = start;
      }
    } else if (closes || !opens) {
      add(end);
      open = -1;
    } else if (straight && start > open + 1) {
      // A second opening mark: the first was a stray.
      open = start;
    }
  }

  private void add(int end) {
    found.add(new Span(offset + open, offset + end));
  }
}
