/**
 * What can be wrong with an archive, and how it is said to the person who must mend it. Knows
 * nothing of any other package.
 */
@NullMarked
package newsarchive.diagnostics;

import org.jspecify.annotations.NullMarked;
