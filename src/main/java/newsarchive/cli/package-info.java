/**
 * The commands, what they print, and their exit codes ({@link newsarchive.cli.Main}); the only
 * place that joins the other packages. Knows none of their rules.
 */
@NullMarked
package newsarchive.cli;

import org.jspecify.annotations.NullMarked;
