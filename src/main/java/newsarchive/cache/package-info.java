/**
 * What the analysis of an article found, kept between builds ({@link newsarchive.cache.Cache}).
 * Knows nothing of how an article is analysed or shown; whatever is damaged, foreign or of another
 * version of the program is not there.
 */
@NullMarked
package newsarchive.cache;

import org.jspecify.annotations.NullMarked;
