package newsarchive.analysis.tagger;

/**
 * A reading with its chances.
 *
 * @param accept probability that the cue is one
 * @param right probability that cue, source and content are right
 * @param stands false if it is rejected
 */
record Judged(RoleReading reading, double accept, double right, boolean stands) {
  Judged standing(RoleReading other, boolean stays) {
    return new Judged(other, accept, right, stays);
  }
}
