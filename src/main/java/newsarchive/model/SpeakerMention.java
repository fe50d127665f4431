package newsarchive.model;

/**
 * One reference to a speaker.
 *
 * @param span the words, or an empty span where the name is missing
 * @param surface the words as they stand; empty for an elision
 */
public record SpeakerMention(Kind kind, Span span, String surface) {
  /** How the text refers to the speaker. */
  public enum Kind {
    NAMED,
    DESCRIBED,
    PRONOUN,
    ELIDED
  }
}
