package newsarchive.archive;

import java.util.Locale;

/** The English names of languages. */
public final class Languages {
  private Languages() {}

  /**
   * "French" for "fr"; "another language" for what has no name.
   *
   * @param tag BCP 47
   */
  public static String name(String tag) {
    String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    return name.isEmpty() || tag.startsWith("und") ? "another language" : name;
  }
}
