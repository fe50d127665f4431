/** The rules of docs/architecture.md and of the style as tests. */
@NullMarked
package newsarchive.architecture;

import org.jspecify.annotations.NullMarked;
