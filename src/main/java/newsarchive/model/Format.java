package newsarchive.model;

/** The file formats of articles. */
public enum Format {
  TEXT,
  MARKDOWN,
  HTML
}
