package newsarchive.model;

/** A stretch of the text that the source itself set apart. */
public record Block(Kind kind, Span span) {
  /** What the source says that the stretch is. */
  public enum Kind {
    PARAGRAPH,
    HEADING,
    /** Set off as somebody's words, without or with quotation marks. */
    QUOTATION,
    LIST_ITEM,
    CAPTION,
    TABLE_ROW,
    /** Program text and the like: marks in it are no quotations. */
    CODE
  }
}
