package newsarchive.archive;

import newsarchive.model.ArticleId;
import newsarchive.model.Span;
import newsarchive.model.StatementId;
import org.jspecify.annotations.Nullable;

/**
 * Something that an editor should look at.
 *
 * @param span the words in question; empty where words are missing
 * @param statement the statement in question, or null
 * @param reason what is doubtful and why, one sentence without a full stop
 */
public record Doubt(
    Kind kind, ArticleId article, Span span, @Nullable StatementId statement, String reason) {
  /** What is doubtful, most harmful first: a wrong speaker is worse than none. */
  public enum Kind {
    /** The speaker was inferred, and one of three such guesses or more is wrong. */
    GUESSED_SPEAKER,
    /** Nobody was found. */
    UNKNOWN_SPEAKER,
    /** The source lost words. */
    MISSING_WORDS,
    /** A person with one name only, which several of the archive share. */
    AMBIGUOUS_SURNAME,
    /** Two names that may be one person's; they were not joined. */
    POSSIBLY_SAME,
    /** A quotation within a quotation whose speaker was inferred. */
    NESTED_QUOTATION,
    /** A quotation mark opens and none closes. */
    UNCLOSED_QUOTATION,
    /** Two names that were taken for one. */
    MERGED_NAMES,
    /** The text seems not to be English; nobody said which language it is in. */
    OTHER_LANGUAGE,
    /** Letters of two scripts in one word of a name. */
    MIXED_SCRIPT,
    /** A person with one name only, whom other articles may also know. */
    SINGLE_NAME
  }
}
