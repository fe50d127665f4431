/**
 * A folder that appears whole or not at all ({@link newsarchive.publish.Publisher}), and single
 * files that replace nobody's ({@link newsarchive.publish.ReportFile}). Knows nothing of news.
 */
@NullMarked
package newsarchive.publish;

import org.jspecify.annotations.NullMarked;
