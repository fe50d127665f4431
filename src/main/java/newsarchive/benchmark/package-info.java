/**
 * Measures how fast the analysis is, stage by stage. For developers; no command of the program uses
 * it, and it knows nothing of how anything is found.
 */
@NullMarked
package newsarchive.benchmark;

import org.jspecify.annotations.NullMarked;
