package newsarchive.model;

/**
 * A number or date in a claim.
 *
 * @param value in a form that can be compared: {@code 12000}, {@code 45%}, {@code 2023-11}, {@code
 *     2044}, {@code 44 days}, {@code USD 3000000}
 */
public record Figure(Kind kind, Span span, String value) {
  /** What is counted. */
  public enum Kind {
    NUMBER,
    PERCENTAGE,
    MONEY,
    DATE,
    DURATION
  }
}
