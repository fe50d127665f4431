package newsarchive.analysis.evidence;

import java.util.Locale;
import java.util.Set;

/** What a source looks like. */
enum SourceForm {
  NONE,
  HE_OR_SHE,
  THEY_OR_IT,
  OTHER_PRONOUN,
  PERSON,
  BODY,
  OTHER_NAME,
  DESCRIPTION;

  private static final Set<String> SINGULAR = Set.of("he", "she", "his", "her", "him");
  private static final Set<String> PLURAL = Set.of("they", "it", "their", "its", "them");
  private static final Set<String> OTHER =
      Set.of(
          "i", "we", "you", "who", "which", "that", "those", "these", "this", "my", "our", "your",
          "one", "whom", "whose", "some", "many", "others");

  /** A pronoun, or null for any other word. */
  static @org.jspecify.annotations.Nullable SourceForm pronoun(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    if (SINGULAR.contains(lower)) {
      return HE_OR_SHE;
    }
    if (PLURAL.contains(lower)) {
      return THEY_OR_IT;
    }
    return OTHER.contains(lower) ? OTHER_PRONOUN : null;
  }
}
