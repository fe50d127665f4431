/**
 * What editors write in the folder of notes: margin notes, corrections and facts about names
 * ({@link newsarchive.curation.NotesFolder}), and where their quoted words stand in an article now
 * ({@link newsarchive.curation.Notebook}). Knows nothing of how a correction is carried out, of
 * statements and speakers, or of pages.
 */
@NullMarked
package newsarchive.curation;

import org.jspecify.annotations.NullMarked;
