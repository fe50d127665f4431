package newsarchive.model;

/**
 * Words of an article, as an editor quotes them to say what a decision is about.
 *
 * @param exact the words, not blank
 * @param before words that stand before them, or empty; {@code after} likewise
 */
public record Quote(String exact, String before, String after) {
  public Quote {
    if (exact.isBlank()) {
      throw new IllegalArgumentException("a quote without words");
    }
  }
}
