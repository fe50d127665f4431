/**
 * What was said: direct, mixed and reported statements, their cue and source ({@link
 * newsarchive.analysis.quotes.StatementFinder}). Knows nothing of who the source is, or of the
 * sibling stages.
 */
@NullMarked
package newsarchive.analysis.quotes;

import org.jspecify.annotations.NullMarked;
