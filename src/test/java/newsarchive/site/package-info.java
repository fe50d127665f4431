/** Tests of the pages. */
@NullMarked
package newsarchive.site;

import org.jspecify.annotations.NullMarked;
