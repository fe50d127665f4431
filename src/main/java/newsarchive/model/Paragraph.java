package newsarchive.model;

/**
 * A paragraph of an article.
 *
 * @param index its place, counted from 0
 * @param kind what the source says that it is
 */
public record Paragraph(int index, Span span, Origin origin, Block.Kind kind) {
  /** Who set the break before the paragraph. */
  public enum Origin {
    /** The source has it. */
    AUTHORED,
    /** The source lost it ("mechanism.Earlier this year"), and the program put it back. */
    RESTORED,
    /** An editor set it. */
    EDITED
  }
}
