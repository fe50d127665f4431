/**
 * The nouns of one article, as values. Knows nothing of files, HTML, clocks or any other package.
 *
 * <p>Every offset points into {@link newsarchive.model.SourceDocument#text()}, counts UTF-16 code
 * units and is half-open: {@code [start, end)}.
 */
@NullMarked
package newsarchive.model;

import org.jspecify.annotations.NullMarked;
