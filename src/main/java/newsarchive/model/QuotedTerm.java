package newsarchive.model;

/**
 * Words in quotation marks that nobody is said to have said.
 *
 * @param span without the marks
 */
public record QuotedTerm(Span span, Kind kind) {
  /** Why the marks stand there. */
  public enum Kind {
    SCARE_QUOTE,
    TITLE,
    TERM,
    /** Marks that delimit nothing: inches, an orphan, program text. */
    STRAY
  }
}
