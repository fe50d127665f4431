package newsarchive.source;

/** The codes of this package's diagnostics; docs/diagnostics.md explains each. */
final class Codes {
  static final String EMPTY = "S001";
  static final String CHARSET = "S002";
  static final String NOT_TEXT = "S003";
  static final String TOO_LARGE = "S004";
  static final String YAML = "S005";
  static final String VALUE = "S006";
  static final String UNKNOWN_KEY = "S007";
  static final String SAME_ID = "S008";
  static final String SLUG = "S009";
  static final String SAME_FILE = "S010";
  static final String FILE_KIND = "S011";
  static final String UNREADABLE = "S012";
  static final String IGNORED = "S013";
  static final String LONE_SIDECAR = "S014";
  static final String NO_ARTICLES = "S015";
  static final String INTRICATE = "S016";
  static final String PAGE_METADATA = "S017";
  static final String FAR_DATE = "S018";
  static final String LINKED_ARTICLE = "S019";
  static final String SETTING = "S020";

  private Codes() {}
}
