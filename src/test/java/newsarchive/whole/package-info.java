/** The product as its users have it: the command, and the site that it writes. */
@NullMarked
package newsarchive.whole;

import org.jspecify.annotations.NullMarked;
