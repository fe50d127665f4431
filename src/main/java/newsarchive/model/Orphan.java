package newsarchive.model;

import org.jspecify.annotations.Nullable;

/**
 * What an editor wrote and the archive cannot follow any more. It is told, never dropped.
 *
 * @param article that it was written for, or null if there is no such article
 * @param words that the editor quoted, or the name in question
 * @param reason one sentence without a full stop
 * @param hint what to do
 */
public record Orphan(
    Why why,
    NotePlace place,
    @Nullable ArticleId article,
    String words,
    String reason,
    String hint) {
  /** What is in the way. */
  public enum Why {
    NO_ARTICLE,
    LOST,
    AMBIGUOUS,
    /** The words are there, but nothing that the decision could change. */
    NOTHING_THERE,
    /** Another entry decides otherwise about the same words; one of the two must go. */
    CONTRADICTED,
    /** Another entry says the same. */
    TWICE,
    /** No article names whom or what the entry is about. */
    NO_NAME
  }
}
