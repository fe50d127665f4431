/**
 * The order in which one article is analysed ({@link newsarchive.analysis.Analyzer}). Knows nothing
 * of files, pages, or other articles.
 */
@NullMarked
package newsarchive.analysis;

import org.jspecify.annotations.NullMarked;
