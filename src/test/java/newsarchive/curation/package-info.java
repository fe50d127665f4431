/** What editors write, read and found in the text. */
@NullMarked
package newsarchive.curation;

import org.jspecify.annotations.NullMarked;
