/**
 * How sure each attribution is, and why, in words ({@link
 * newsarchive.analysis.evidence.EvidenceFinder}). Judges what the stages for statements and
 * speakers found; changes neither.
 */
@NullMarked
package newsarchive.analysis.evidence;

import org.jspecify.annotations.NullMarked;
