package newsarchive.analysis.quotes;

/**
 * One reading of a verb form as a cue.
 *
 * @param lemma "point"
 * @param particle "out", or empty
 * @param frames letters of what may follow, as explained in cue-verbs.txt
 * @param form which form of the verb it is
 */
record CueVerb(String lemma, String particle, String frames, Form form) {
  /** The forms of a verb that a cue can have. */
  enum Form {
    BASE,
    PRESENT,
    PAST,
    PARTICIPLE,
    PAST_OR_PARTICIPLE,
    ING
  }

  boolean takes(char frame) {
    return frames.indexOf(frame) >= 0;
  }

  boolean isParticiple() {
    return form == Form.PARTICIPLE || form == Form.PAST_OR_PARTICIPLE;
  }
}
