/**
 * Puts an editor's corrections over what the stages find in an article, between one stage and the
 * next, so that what hangs on a corrected thing follows it ({@link
 * newsarchive.analysis.edits.Editor}). Knows nothing of how anything is found, of other articles,
 * or of files.
 */
@NullMarked
package newsarchive.analysis.edits;

import org.jspecify.annotations.NullMarked;
