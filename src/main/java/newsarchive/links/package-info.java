/**
 * The addresses of everything in an archive ({@link newsarchive.links.Links}); the only place that
 * joins paths. Knows nothing of HTML or files.
 */
@NullMarked
package newsarchive.links;

import org.jspecify.annotations.NullMarked;
