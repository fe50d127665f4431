package newsarchive.archive.following;

import newsarchive.model.Span;

/**
 * A word of a claim.
 *
 * @param low in lower case, with straight apostrophes, without "'s"
 * @param span in the claim's words
 * @param capital true if it begins with a capital letter
 */
record Word(String low, Span span, boolean capital) {}
