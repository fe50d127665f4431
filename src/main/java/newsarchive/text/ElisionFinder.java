package newsarchive.text;

import java.util.ArrayList;
import java.util.List;
import newsarchive.model.Elision;
import newsarchive.model.Token;
import newsarchive.text.Tokenizer.Piece;

/**
 * Finds places where the source lost the subject of a verb of saying. Punctuation that no writer
 * sets gives them away, so that nearly every find is one:
 *
 * <ul>
 *   <li>two commas before the verb: "At the same time,, stated that";
 *   <li>a comma glued to the verb: "In an interview with a paper,stated that";
 *   <li>an adverbial, a comma and the verb: "In an interview, stated that";
 *   <li>a verb that follows a quotation and ends the sentence: {@code "We won," noted.}
 * </ul>
 */
final class ElisionFinder {
  /** How much of the words before the gap is kept for showing the place. */
  private static final int CONTEXT = 80;

  /** Longest adverbial, in words, whose comma is taken for that before the lost subject. */
  private static final int LONGEST_ADVERBIAL = 15;

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
    Sentence sentence = new Sentence(text, pieces, from, to);
    for (int i = from + 1; i < to; i++) {
      if (sentence.isVerb(i, words)) {
        int gap = gapBefore(sentence, i);
        if (gap >= 0) {
          found.add(sentence.elision(gap));
        }
      }
    }
    return found;
  }

  /** Index of the piece behind the gap: the verb, or the second of two commas; -1 if none. */
  private int gapBefore(Sentence sentence, int verb) {
    if (sentence.is(verb - 1, ',') && words.mayFollowSaying(sentence.word(verb + 1))) {
      if (sentence.is(verb - 2, ',')) {
        return verb - 1;
      }
      boolean glued = sentence.touches(verb) && !sentence.isQuote(verb - 2);
      boolean fronted = sentence.word(verb + 1).equals("that") && isAdverbial(sentence, verb - 1);
      return glued || fronted ? verb : -1;
    }
    boolean behindQuotation = sentence.isQuote(verb - 1) && sentence.isEndOfQuotation(verb - 2);
    return behindQuotation && sentence.is(verb + 1, '.') && verb + 2 == sentence.to ? verb : -1;
  }

  /**
   * "In an interview": from the head of the sentence to the comma, no mark and no verb of saying.
   */
  private boolean isAdverbial(Sentence sentence, int comma) {
    boolean adverbial =
        comma - sentence.from <= LONGEST_ADVERBIAL
            && words.isFronting(sentence.word(sentence.from))
            && !sentence.word(sentence.from + 1).endsWith("ing");
    for (int i = sentence.from + 1; adverbial && i < comma; i++) {
      adverbial = sentence.isWordOrNumber(i) && !sentence.isVerb(i, words);
    }
    return adverbial;
  }

  /** A stretch of the pieces; indexes outside of it are answered, not refused. */
  private record Sentence(String text, List<Piece> pieces, int from, int to) {
    boolean has(int i) {
      return i >= from && i < to;
    }

    boolean is(int i, char mark) {
      return has(i) && text.charAt(pieces.get(i).start()) == mark;
    }

    boolean isQuote(int i) {
      return has(i) && pieces.get(i).kind() == Token.Kind.QUOTE;
    }

    boolean isEndOfQuotation(int i) {
      return has(i) && ",.!?".indexOf(text.charAt(pieces.get(i).start())) >= 0;
    }

    boolean isWordOrNumber(int i) {
      return has(i)
          && (pieces.get(i).kind() == Token.Kind.WORD || pieces.get(i).kind() == Token.Kind.NUMBER);
    }

    boolean touches(int i) {
      return pieces.get(i - 1).end() == pieces.get(i).start();
    }

    String word(int i) {
      return has(i) ? Words.fold(pieces.get(i).cut(text)) : "";
    }

    boolean isVerb(int i, Words words) {
      return has(i)
          && pieces.get(i).kind() == Token.Kind.WORD
          && Character.isLowerCase(text.charAt(pieces.get(i).start()))
          && words.isSaying(pieces.get(i).cut(text));
    }

    Elision elision(int gap) {
      int first = gap - 1;
      int end = pieces.get(gap - 1).end();
      while (first > from && end - pieces.get(first - 1).start() <= CONTEXT) {
        first--;
      }
      int start = Math.max(pieces.get(first).start(), end - 2 * CONTEXT);
      return new Elision(pieces.get(gap).start(), text.substring(start, end));
    }
  }
}
