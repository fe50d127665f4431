package newsarchive.text;

import java.util.ArrayList;
import java.util.List;
import newsarchive.model.Token;
import newsarchive.text.Tokenizer.Piece;

/** Finds where the sentences of a paragraph end. */
final class SentenceSplitter {
  private final Words words;

  SentenceSplitter(Words words) {
    this.words = words;
  }

  /** Indexes of the pieces that begin a sentence; the first is 0 unless there are no pieces. */
  List<Integer> starts(String text, List<Piece> pieces, Marks marks) {
    List<Integer> starts = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      starts.add(at);
      at = endOfSentence(text, pieces, marks, at);
    }
    return starts;
  }

  private int endOfSentence(String text, List<Piece> pieces, Marks marks, int from) {
    for (int i = from; i < pieces.size(); i++) {
      if (endsWithTerminal(text, pieces.get(i))) {
        int next = behindClosers(text, pieces, marks, i + 1);
        if (next >= pieces.size() || isEnd(text, pieces, i, next)) {
          return next;
        }
      }
    }
    return pieces.size();
  }

  private static boolean endsWithTerminal(String text, Piece piece) {
    return Glyphs.isTerminal(text.charAt(piece.end() - 1));
  }

  /** Marks and brackets that close without a blank before them belong to the sentence. */
  private static int behindClosers(String text, List<Piece> pieces, Marks marks, int from) {
    int at = from;
    while (at < pieces.size()
        && pieces.get(at).start() == pieces.get(at - 1).end()
        && (closes(text, pieces.get(at), marks) || endsMore(text, pieces.get(at)))) {
      at++;
    }
    return at;
  }

  private static boolean closes(String text, Piece piece, Marks marks) {
    return marks.closesAt(piece.start()) || Glyphs.isClosingBracket(text.charAt(piece.start()));
  }

  private static boolean endsMore(String text, Piece piece) {
    return piece.kind() == Token.Kind.PUNCTUATION && endsWithTerminal(text, piece);
  }

  private boolean isEnd(String text, List<Piece> pieces, int last, int next) {
    Piece end = pieces.get(last);
    Piece follower = pieces.get(next);
    boolean apart = follower.start() > pieces.get(next - 1).end();
    char first = text.charAt(follower.start());
    if (!apart && follower.kind() != Token.Kind.QUOTE) {
      return false;
    }
    if (Character.isLowerCase(first) || ",;:)".indexOf(first) >= 0 || Glyphs.isDash(first)) {
      return false;
    }
    if (isAttributed(text, pieces, last, next)) {
      return false;
    }
    if (end.kind() != Token.Kind.WORD || next > last + 1) {
      return true;
    }
    return isEndBehindAbbreviation(text, end, follower);
  }

  /** {@code "Is it over?" Lee asked}: the attribution belongs to the question. */
  private boolean isAttributed(String text, List<Piece> pieces, int last, int next) {
    char end = text.charAt(pieces.get(last).start());
    if ((end != '?' && end != '!') || pieces.get(next - 1).kind() != Token.Kind.QUOTE) {
      return false;
    }
    int verb = next + 1;
    while (verb < pieces.size()
        && verb < next + 3
        && Character.isUpperCase(text.charAt(pieces.get(verb).start()))) {
      verb++;
    }
    return verb < pieces.size()
        && pieces.get(next).kind() == Token.Kind.WORD
        && words.isSaying(pieces.get(verb).cut(text));
  }

  /** "the U.S. The", but "the U.S. Senate", "Mr. Lee", "J. Lee". */
  private boolean isEndBehindAbbreviation(String text, Piece end, Piece follower) {
    String word = text.substring(end.start(), Math.min(end.end() - 1, end.start() + 30));
    if (words.isInnerAbbreviation(word)) {
      return false;
    }
    if (follower.kind() == Token.Kind.QUOTE) {
      return word.length() > 1;
    }
    return follower.kind() == Token.Kind.WORD && words.isStarter(follower.cut(text));
  }
}
