/**
 * Rebuilds what was learned: reads an annotated corpus and public word lists, trains, measures, and
 * writes the resource files of the tagger. For developers; no command of the program uses it.
 */
@NullMarked
package newsarchive.training;

import org.jspecify.annotations.NullMarked;
