/**
 * From the archive to pages: HTML by templates, with their style sheet and script ({@link
 * newsarchive.site.SiteBuilder}). Knows nothing of how an article is read or analysed, or of where
 * the files go.
 */
@NullMarked
package newsarchive.site;

import org.jspecify.annotations.NullMarked;
