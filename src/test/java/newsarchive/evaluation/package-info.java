/** Tests of the scores, and of the program by them. */
@NullMarked
package newsarchive.evaluation;

import org.jspecify.annotations.NullMarked;
