@NullMarked
package newsarchive.cli;

import org.jspecify.annotations.NullMarked;
