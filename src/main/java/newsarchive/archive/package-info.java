/**
 * All articles together: identity across articles ({@link newsarchive.archive.ArchiveBuilder}),
 * look-ups ({@link newsarchive.archive.Archive}, {@link newsarchive.archive.Connections}) and what
 * is doubtful ({@link newsarchive.archive.Audit}). Knows nothing of HTML, addresses, files, or how
 * an article is analysed.
 */
@NullMarked
package newsarchive.archive;

import org.jspecify.annotations.NullMarked;
