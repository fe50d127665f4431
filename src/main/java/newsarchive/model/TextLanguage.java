package newsarchive.model;

/**
 * The language that an article is read as.
 *
 * @param tag BCP 47 tag; "und" for a language that is not English and that the program cannot name
 */
public record TextLanguage(String tag, Basis basis) {
  /** What is taken for granted where nothing shows another language. */
  public static final TextLanguage ENGLISH = new TextLanguage("en", Basis.ASSUMED);

  /** Who says so. */
  public enum Basis {
    /** The article's metadata. */
    STATED,
    /** The words or letters of the text. */
    RECOGNISED,
    /** Nobody, and the text shows too little. */
    ASSUMED
  }

  public TextLanguage {
    if (tag.isBlank()) {
      throw new IllegalArgumentException("a language without a tag");
    }
  }

  /** True for English of any country: only there is it worked out who says what. */
  public boolean isEnglish() {
    return tag.regionMatches(true, 0, "en", 0, 2) && (tag.length() == 2 || tag.charAt(2) == '-');
  }
}
