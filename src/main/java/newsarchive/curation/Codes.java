package newsarchive.curation;

/** The codes of this package's diagnostics; docs/diagnostics.md explains each. */
final class Codes {
  static final String UNREADABLE = "N001";
  static final String YAML = "N002";
  static final String KEY = "N003";
  static final String VALUE = "N004";
  static final String NO_ARTICLE = "N005";
  static final String LOST = "N006";
  static final String AMBIGUOUS = "N007";
  static final String NOTE = "N008";
  static final String IGNORED = "N009";
  static final String NOTHING_THERE = "N010";
  static final String NAME = "N011";
  static final String CONTRADICTED = "N013";
  static final String TWICE = "N014";
  static final String NO_NAME = "N015";

  private Codes() {}
}
