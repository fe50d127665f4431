/**
 * Everything an archive holds in forms that other programs read: JSON, CSV, feeds, annotations,
 * citations ({@link newsarchive.export.Exporter}). Offsets in exported files count Unicode code
 * points, as the W3C's Web Annotations do and as Python and R count. Knows nothing of pages.
 */
@NullMarked
package newsarchive.export;

import org.jspecify.annotations.NullMarked;
