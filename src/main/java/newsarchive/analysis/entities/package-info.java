/**
 * People, places and bodies that an article names ({@link
 * newsarchive.analysis.entities.EntityFinder}). Knows nothing of statements, or of the sibling
 * stages.
 */
@NullMarked
package newsarchive.analysis.entities;

import org.jspecify.annotations.NullMarked;
