/**
 * Who made each statement, and why ({@link newsarchive.analysis.speakers.SpeakerFinder}). Knows
 * nothing of other articles, or of the sibling stages.
 */
@NullMarked
package newsarchive.analysis.speakers;

import org.jspecify.annotations.NullMarked;
