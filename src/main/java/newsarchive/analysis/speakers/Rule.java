package newsarchive.analysis.speakers;

import newsarchive.model.DecidedSpeaker;

/**
 * The rules that decide on a speaker, with the share of right answers that each had when it was
 * measured on hand-annotated news articles (PolNeAR with resolved speakers), rounded.
 */
enum Rule {
  /** Not measured: an editor is right. */
  EDITOR(DecidedSpeaker.RULE, 1),
  NAME_IN_SOURCE("named-source", 0.93),
  GROUP_OR_BODY("described-source", 0.6),
  DOCUMENT_OF("document-of", 0.75),
  ROLE("role-of-named-person", 0.85),
  LAST_SPEAKER_DESCRIBED("description-of-last-speaker", 0.67),
  PRONOUN_LAST_SPEAKER("pronoun-last-speaker", 0.88),
  PRONOUN_SUBJECT("pronoun-subject", 0.75),
  PRONOUN_NEAREST("pronoun-nearest", 0.6),
  RELATIVE("relative-pronoun", 0.88),
  OUTER_SPEAKER("speaker-of-the-words-around", 0.9),
  INTERVIEWEE("interviewee", 0.8),
  ELIDED_SUBJECT("elided-subject", 0.7),
  CONTINUED("continued-quotation", 0.6);

  private final String id;
  private final double confidence;

  Rule(String id, double confidence) {
    this.id = id;
    this.confidence = confidence;
  }

  String id() {
    return id;
  }

  double confidence() {
    return confidence;
  }
}
