/** Tests of the index that the search page loads, and searching by brute force to compare with. */
@NullMarked
package newsarchive.search;

import org.jspecify.annotations.NullMarked;
