package newsarchive.analysis.tagger;

/**
 * Where the tagger draws its lines; chosen on held-out articles.
 *
 * @param candidate least probability of the first pass for a cue to be looked at
 * @param accept least probability for a cue to stand
 * @param acceptInside the same for a cue inside what another cue reports
 * @param boost added to the score of every beginning of a source or content
 */
record TaggerSettings(float candidate, double accept, double acceptInside, double boost) {
  static final TaggerSettings STANDARD = new TaggerSettings(0.15f, 0.45, 0.75, 0);
}
