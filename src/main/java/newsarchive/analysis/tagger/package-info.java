/**
 * Who said what, as learned from annotated articles: cue, source and content of every attribution,
 * each with a probability. Knows nothing of rules, names or speakers; sees {@code learning} and the
 * model.
 */
@NullMarked
package newsarchive.analysis.tagger;

import org.jspecify.annotations.NullMarked;
