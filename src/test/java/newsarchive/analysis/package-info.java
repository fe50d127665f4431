/** Tests of the analysis as a whole, and what the tests of its stages share. */
@NullMarked
package newsarchive.analysis;

import org.jspecify.annotations.NullMarked;
