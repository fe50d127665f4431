package newsarchive.text;

import java.util.ArrayList;
import java.util.List;
import newsarchive.model.Elision;
import newsarchive.model.Token;
import newsarchive.text.Tokenizer.Piece;

/**
 * Finds places where the source lost the subject of a verb of saying: a comma that is glued to the
 * verb, or a comma on its own right before it ("In an interview with a paper,stated that", "At the
 * same time,, stated").
 */
final class ElisionFinder {
  /** How much of the words before the gap is kept for showing the place. */
  private static final int CONTEXT = 80;

  private final Words words;

  ElisionFinder(Words words) {
    this.words = words;
  }

  /**
   * @param from index of the sentence's first piece
   * @param to index behind its last one
   */
  List<Elision> find(String text, List<Piece> pieces, int from, int to) {
    List<Elision> found = new ArrayList<>();
    for (int i = from + 2; i < to; i++) {
      if (isComma(text, pieces.get(i - 1)) && isSaying(text, pieces.get(i))) {
        if (isComma(text, pieces.get(i - 2))) {
          found.add(elision(text, pieces, from, i - 1));
        } else if (pieces.get(i - 1).end() == pieces.get(i).start()) {
          found.add(elision(text, pieces, from, i));
        }
      }
    }
    return found;
  }

  /**
   * @param gap index of the piece behind the gap: the verb, or the second of two commas
   */
  private static Elision elision(String text, List<Piece> pieces, int from, int gap) {
    int first = gap - 1;
    int end = pieces.get(gap - 1).end();
    while (first > from && end - pieces.get(first - 1).start() <= CONTEXT) {
      first--;
    }
    return new Elision(pieces.get(gap).start(), text.substring(pieces.get(first).start(), end));
  }

  private static boolean isComma(String text, Piece piece) {
    return text.charAt(piece.start()) == ',';
  }

  private boolean isSaying(String text, Piece piece) {
    return piece.kind() == Token.Kind.WORD
        && Character.isLowerCase(text.charAt(piece.start()))
        && words.isSaying(text.subSequence(piece.start(), piece.end()));
  }
}
