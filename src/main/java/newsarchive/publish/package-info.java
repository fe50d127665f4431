/**
 * A folder that appears whole or not at all ({@link newsarchive.publish.Publisher}). Knows nothing
 * of news.
 */
@NullMarked
package newsarchive.publish;

import org.jspecify.annotations.NullMarked;
