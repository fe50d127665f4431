package newsarchive.text;

import java.util.ArrayList;
import java.util.List;
import newsarchive.model.Span;
import newsarchive.model.Token;

/** Cuts a paragraph into words, numbers and marks in a single pass. */
final class Tokenizer {
  /** A token before its sentence is known. */
  record Piece(int start, int end, Token.Kind kind) {
    private static final int LONGEST_WORD = 40;

    /** The characters, at most as many as any word of a list has. */
    String cut(String text) {
      return text.substring(start, Math.min(end, start + LONGEST_WORD));
    }

    Span span() {
      return new Span(start, end);
    }
  }

  private final Words words;

  Tokenizer(Words words) {
    this.words = words;
  }

  List<Piece> pieces(String text, Span span, Marks marks) {
    List<Piece> pieces = new ArrayList<>(span.length() / 5 + 4);
    WordScanner scanner = new WordScanner(text, span, marks, words);
    int at = span.start();
    while (at < span.end()) {
      if (Glyphs.isBlank(text.charAt(at))) {
        at++;
      } else {
        Piece piece = pieceAt(text, span, marks, scanner, at);
        pieces.add(piece);
        at = piece.end();
      }
    }
    return pieces;
  }

  private static Piece pieceAt(String text, Span span, Marks marks, WordScanner scanner, int at) {
    int wordEnd = scanner.endOfWord(at);
    if (wordEnd > at) {
      return new Piece(at, wordEnd, scanner.kind(at, wordEnd));
    }
    if (Glyphs.isMark(text.charAt(at)) && marks.at(at) != Marks.Role.APOSTROPHE) {
      int end = Math.min(span.end(), at + marks.lengthAt(at));
      return new Piece(
          at, end, isMeasure(text, span, at) ? Token.Kind.PUNCTUATION : Token.Kind.QUOTE);
    }
    return new Piece(at, endOfSymbol(text, span, at), Token.Kind.PUNCTUATION);
  }

  /** {@code 6'2"}: feet and inches. */
  private static boolean isMeasure(String text, Span span, int at) {
    char c = text.charAt(at);
    boolean mark = c == '"' || c == '\u2033' || c == '\u2032';
    if (!mark || at - 2 < span.start() || !Character.isDigit(text.charAt(at - 1))) {
      return false;
    }
    int start = at - 1;
    while (start > span.start() && at - start < 4 && Character.isDigit(text.charAt(start - 1))) {
      start--;
    }
    return c == '\u2032'
        || (start - 1 > span.start()
            && "'\u2019\u2032".indexOf(text.charAt(start - 1)) >= 0
            && Character.isDigit(text.charAt(start - 2)));
  }

  /** A run of full stops or hyphens is one mark; so is an emoji with what modifies it. */
  private static int endOfSymbol(String text, Span span, int at) {
    char c = text.charAt(at);
    int end = at + 1;
    if (c == '.' || c == '-') {
      while (end < span.end() && text.charAt(end) == c) {
        end++;
      }
      return end;
    }
    end = at + Character.charCount(text.codePointAt(at));
    while (end < span.end() && modifies(text, end)) {
      end += Character.charCount(text.codePointAt(end));
    }
    return Math.min(end, span.end());
  }

  private static boolean modifies(String text, int at) {
    char before = text.charAt(at - 1);
    int point = text.codePointAt(at);
    if (point == 0x200D || (before == 0x200D && point > 0x2000)) {
      return true;
    }
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || (point >= 0x1F3FB && point <= 0x1F3FF);
  }
}
