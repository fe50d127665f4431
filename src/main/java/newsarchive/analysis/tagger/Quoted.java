package newsarchive.analysis.tagger;

import java.util.Arrays;
import java.util.List;
import newsarchive.model.Span;

/**
 * Which tokens of a paragraph stand between double quotation marks. A quotation that is still open
 * at the end of the paragraph runs to that end.
 */
final class Quoted {
  /** Number of the quotation that a token lies in, marks included, or -1. */
  final int[] in;

  /** For tokens in a quotation, its number of tokens without the marks. */
  final int[] length;

  final boolean[] opens;
  final boolean[] closes;
  private int count;

  private Quoted(int size) {
    in = new int[size];
    Arrays.fill(in, -1);
    length = new int[size];
    opens = new boolean[size];
    closes = new boolean[size];
  }

  int count() {
    return count;
  }

  static boolean isDouble(String text, Span mark) {
    int at = mark.start();
    return mark.length() == 1
        ? "\"\u201c\u201d\u201e\u00ab\u00bb\u2033".indexOf(text.charAt(at)) >= 0
        : mark.length() == 2 && (text.startsWith("''", at) || text.startsWith("``", at));
  }

  static Quoted of(String text, List<TokenCutter.Piece> pieces) {
    Quoted quoted = new Quoted(pieces.size());
    int open = -1;
    for (int i = 0; i < pieces.size(); i++) {
      if (!pieces.get(i).mark() || !isDouble(text, pieces.get(i).span())) {
        continue;
      }
      Mark mark = new Mark(text, pieces, i);
      if (open < 0) {
        open = mark.right || (mark.closes && !mark.opens) ? -1 : i;
      } else if (mark.closes || !mark.opens) {
        quoted.add(open, i, true);
        open = -1;
      } else if (i > open + 1 && !mark.left) {
        open = i;
      }
    }
    if (open >= 0 && open < pieces.size() - 1) {
      quoted.add(open, pieces.size() - 1, false);
    }
    return quoted;
  }

  private void add(int from, int to, boolean closed) {
    for (int k = from; k <= to; k++) {
      in[k] = count;
      length[k] = closed ? to - from - 1 : to - from;
    }
    opens[from] = true;
    closes[to] = closed;
    count++;
  }

  /** What a double mark can do, by its form and its neighbours. */
  private static final class Mark {
    final boolean left;
    final boolean right;
    final boolean opens;
    final boolean closes;

    Mark(String text, List<TokenCutter.Piece> pieces, int i) {
      int start = pieces.get(i).span().start();
      int end = pieces.get(i).span().end();
      char c = text.charAt(start);
      char before = i > 0 ? text.charAt(start - 1) : ' ';
      char after = i + 1 < pieces.size() ? text.charAt(end) : ' ';
      left = "\u201c`\u201e\u00ab".indexOf(c) >= 0;
      right = c == '\u201d' || c == '\u00bb';
      boolean blankAfter = isBlank(after);
      opens =
          left
              || (!right
                  && (isBlank(before) || "([\u2014\u2013-".indexOf(before) >= 0)
                  && !blankAfter);
      closes =
          right
              || (!left
                  && !isBlank(before)
                  && (blankAfter || ",.;:!?)]\u2014".indexOf(after) >= 0));
    }

    private static boolean isBlank(char c) {
      return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
  }
}
