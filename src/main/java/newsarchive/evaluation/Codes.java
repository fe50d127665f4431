package newsarchive.evaluation;

/** The messages of this package; docs/diagnostics.md explains them. */
final class Codes {
  static final String NO_TEXTS = "E001";
  static final String UNREADABLE = "E002";
  static final String NOT_JSON = "E003";
  static final String BAD_FIELD = "E004";
  static final String OTHER_TEXT = "E005";
  static final String NO_TEXT_FOR_GOLD = "E006";
  static final String BROKEN_LINES = "E007";

  static final String FORMAT = "docs/gold-format.md describes the format";

  private Codes() {}
}
