package newsarchive.model;

/**
 * A word, a number or a single mark of punctuation. Possessive {@code 's} and contracted {@code
 * n't} stay with their word; {@code U.S.}, {@code News.Az} and {@code 12,000} are one token.
 *
 * @param sentence index of the sentence that it lies in
 */
public record Token(Span span, int sentence, Kind kind) {
  /** What the token is made of. */
  public enum Kind {
    WORD,
    NUMBER,
    /** One mark that stands for a quotation mark, also {@code ''} and {@code ``}. */
    QUOTE,
    PUNCTUATION
  }
}
