package newsarchive.analysis.quotes;

/**
 * A place where the text attributes words to somebody.
 *
 * @param first first token of the cue, an auxiliary as a rule if there is one ("has threatened")
 * @param head token of the verb or noun itself
 * @param last last token of the cue
 * @param type how the cue governs its source
 */
record Cue(int first, int head, int last, CueVerb verb, Type type) {
  /** How a cue is built into its sentence, and so where its source stands. */
  enum Type {
    /** "Brandt noted", "noted Brandt". */
    FINITE,
    /** "…, noting that": the subject of the main clause speaks. */
    PARTICIPLE,
    /** "was described by Brandt as". */
    PASSIVE,
    /** "according to Brandt". */
    ACCORDING,
    /** "his claim that". */
    NOUN,
    /** "said Tuesday he would say": only good for a quotation beside it. */
    WEAK
  }

  boolean takes(char frame) {
    return verb.takes(frame);
  }
}
