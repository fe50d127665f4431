package newsarchive.analysis.entities;

import newsarchive.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Words that look like a name.
 *
 * @param from index of the first word of the name
 * @param to index behind its last word
 * @param type null as long as nothing shows it
 * @param known what the lists know of it, or null
 * @param title index of the first word of the title before it; {@code from} if there is none
 */
record Name(
    int from,
    int to,
    @Nullable EntityType type,
    Gazetteer.@Nullable Entry known,
    Sign sign,
    int title) {
  /** What shows that it is a name and of which type. */
  enum Sign {
    LISTED,
    /** A word in it: "Ministry", "River". */
    HEAD,
    TITLE,
    HONORIFIC,
    /** A given name, initials, "Jr.". */
    PERSONAL,
    /** Its capitals alone. */
    NONE
  }

  int length() {
    return to - from;
  }

  Name as(EntityType other) {
    return new Name(from, to, other, known, sign, title);
  }
}
