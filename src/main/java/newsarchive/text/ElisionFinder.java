package newsarchive.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
 *   <li>a verb that follows a quotation and has no noun behind it: {@code "We won," noted.}
 *   <li>a verb that opens a paragraph or follows a full stop, in small letters: "has said that";
 *   <li>a conjunction at the head of a sentence, and the verb: "But said that"
 * </ul>
 */
final class ElisionFinder {
  /** How much of the words before the gap is kept for showing the place. */
  private static final int CONTEXT = 80;

  /** Longest adverbial, in words, whose comma is taken for that before the lost subject. */
  private static final int LONGEST_ADVERBIAL = 15;

  /** Most words between a subject and its verb that are looked through. */
  private static final int MODIFIERS = 2;

  /** Words no longer than this may be abbreviations. */
  private static final int SHORT = 3;

  private static final Set<String> CONJUNCTIONS = Set.of("but", "and", "yet");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "there");

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
    for (int i = from; i < to; i++) {
      if (sentence.isVerb(i, words) || mayOpen(sentence, i)) {
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
    int first = verb;
    while (first > sentence.from && verb - first < MODIFIERS && isModifier(sentence, first - 1)) {
      first--;
    }
    if (sentence.is(first - 1, ',')) {
      return behindComma(sentence, first, verb);
    }
    boolean gap =
        isOpening(sentence, first)
            || behindConjunction(sentence, first)
            || behindQuotation(sentence, first, verb);
    return gap ? first : -1;
  }

  /** "has repeatedly denied", "blasted": opens the paragraph in small letters and looks finite. */
  private boolean mayOpen(Sentence sentence, int i) {
    if (i > MODIFIERS || !sentence.isSmall(0) || !sentence.isSmall(i)) {
      return false;
    }
    for (int k = 0; k < i; k++) {
      if (!isModifier(sentence, k)) {
        return false;
      }
    }
    String word = sentence.word(i);
    return word.length() > SHORT + 1
        && word.endsWith("ed")
        && sentence.has(i + 1)
        && !sentence.word(i + 1).equals("by");
  }

  private int behindComma(Sentence sentence, int first, int verb) {
    String next = sentence.word(verb + 1);
    if (words.mayFollowSaying(next) && sentence.is(first - 2, ',')) {
      return first - 1;
    }
    boolean addressing =
        words.isAddressing(sentence.word(verb)) && !next.equals("to") && !next.equals("for");
    boolean open = words.mayFollowSaying(next) || addressing;
    boolean glued = open && sentence.touches(first) && !sentence.isQuote(first - 2);
    boolean clause = next.equals("that") || PRONOUNS.contains(next);
    boolean fronted = (clause || addressing) && isAdverbial(sentence, first - 1);
    fronted = fronted || (!sentence.isCapital(verb + 1) && isOccasion(sentence, first - 1));
    boolean last = sentence.is(verb + 1, '.') && verb + 2 == sentence.to && first == verb;
    return glued || fronted || last ? first : -1;
  }

  /** The verb opens the paragraph, or follows a full stop; no writer begins in small letters. */
  private boolean isOpening(Sentence sentence, int first) {
    if (first == 0) {
      return true;
    }
    return sentence.is(first - 1, '.')
        && sentence.touches(first - 1)
        && Character.isLowerCase(sentence.text.charAt(sentence.pieces.get(first - 1).start() - 1))
        && !words.isAbbreviation(sentence.word(first - 2))
        && sentence.word(first - 2).length() > SHORT;
  }

  /** "But said": at the head of the sentence. */
  private static boolean behindConjunction(Sentence sentence, int first) {
    return first == sentence.from + 1 && CONJUNCTIONS.contains(sentence.word(first - 1));
  }

  /**
   * {@code "We won," said.}, {@code "We won," told reporters}, {@code "We won," said on Monday}.
   */
  private boolean behindQuotation(Sentence sentence, int first, int verb) {
    int end = first - 2;
    while (sentence.isQuote(end) && first - end <= MODIFIERS + 1) {
      end--;
    }
    if (!sentence.isQuote(first - 1)
        || sentence.touches(first)
        || !sentence.isEndOfQuotation(end)) {
      return false;
    }
    return sentence.is(verb + 1, '.')
        || sentence.is(verb + 1, ',')
        || words.mayFollowSaying(sentence.word(verb + 1))
        || words.isAddressing(sentence.word(verb));
  }

  private boolean isModifier(Sentence sentence, int i) {
    String word = sentence.word(i);
    if (!sentence.isSmall(i)) {
      return false;
    }
    return words.mayPrecedeSaying(word) || (word.endsWith("ly") && word.length() > SHORT);
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

  /** "In a statement": an adverbial that names an occasion of saying. */
  private boolean isOccasion(Sentence sentence, int comma) {
    if (!isAdverbial(sentence, comma)) {
      return false;
    }
    for (int i = sentence.from + 1; i < comma; i++) {
      if (words.isOccasion(sentence.word(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * A stretch of the pieces of a paragraph; what stands before it may be asked for too, and indexes
   * outside of the paragraph are answered, not refused.
   */
  private record Sentence(String text, List<Piece> pieces, int from, int to) {
    boolean has(int i) {
      return i >= 0 && i < to;
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

    boolean isCapital(int i) {
      return has(i) && Character.isUpperCase(text.charAt(pieces.get(i).start()));
    }

    boolean isSmall(int i) {
      return has(i)
          && pieces.get(i).kind() == Token.Kind.WORD
          && Character.isLowerCase(text.charAt(pieces.get(i).start()));
    }

    boolean isVerb(int i, Words words) {
      return isSmall(i) && words.isSaying(pieces.get(i).cut(text));
    }

    Elision elision(int gap) {
      if (gap == 0) {
        return new Elision(pieces.get(gap).start(), "");
      }
      int first = gap - 1;
      int end = pieces.get(gap - 1).end();
      while (first > Math.min(from, gap - 1) && end - pieces.get(first - 1).start() <= CONTEXT) {
        first--;
      }
      int start = Math.max(pieces.get(first).start(), end - 2 * CONTEXT);
      return new Elision(pieces.get(gap).start(), text.substring(start, end));
    }
  }
}
