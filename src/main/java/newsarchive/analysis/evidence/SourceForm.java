package newsarchive.analysis.evidence;

import java.util.Locale;
import java.util.Set;

/** What a source looks like. */
enum SourceForm {
  NONE(0),
  HE_OR_SHE(1),
  THEY_OR_IT(2),
  OTHER_PRONOUN(3),
  PERSON(4),
  BODY(5),
  OTHER_NAME(6),
  DESCRIPTION(7);

  private final int number;

  SourceForm(int number) {
    this.number = number;
  }

  /** Its value as a trait: what was learned depends on it. */
  int number() {
    return number;
  }

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
