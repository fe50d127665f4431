package newsarchive.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An editor's decision about words of one article.
 *
 * @param quote the words; they are looked for anew whenever the article is read
 * @param names the speakers, none for a speaker whom nobody knows; or the one name
 * @param words the cue of a missed statement, the wording of a claim, or null
 * @param type of the entity, or of a speaker whom the article does not name; null if not said, or
 *     if the words name nothing
 * @param verdict of a reviewed claim, else null
 * @param by editor, date and reason, all of them
 */
public record Correction(
    Kind kind,
    Quote quote,
    List<String> names,
    @Nullable String words,
    @Nullable EntityType type,
    @Nullable Verdict verdict,
    Signature by,
    NotePlace place) {
  /** What is decided. */
  public enum Kind {
    /** Who makes a statement. */
    SPEAKER,
    /** Words are a statement, which the program missed or cut otherwise. */
    STATEMENT,
    /** Words are no statement. */
    NO_STATEMENT,
    /** What a name names. */
    ENTITY_KIND,
    /** A name means somebody whom the article also names otherwise. */
    SAME_NAME,
    /** A name means somebody else than the program thinks. */
    OTHER_NAME,
    /** A paragraph begins here. */
    BREAK,
    /** No paragraph begins here. */
    NO_BREAK,
    /** The source lost a name before these words. */
    MISSING_NAME,
    CLAIM_REJECTED,
    CLAIM_REWORDED,
    CLAIM_REVIEWED,
    /** An editor looked, and the program is right. */
    CHECKED
  }

  public Correction {
    names = List.copyOf(names);
  }
}
