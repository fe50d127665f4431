/**
 * All articles together: identity, indexes, look-ups ({@link newsarchive.archive.Archive}). Knows
 * nothing of HTML, addresses, files, or how an article is analysed.
 */
@NullMarked
package newsarchive.archive;

import org.jspecify.annotations.NullMarked;
