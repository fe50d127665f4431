/**
 * From the archive to the index that the search page loads, in scripts small enough to be fetched
 * one by one ({@link newsarchive.search.SearchIndex}). docs/search.md tells the format. Knows
 * nothing of pages or of where the files go.
 */
@NullMarked
package newsarchive.search;

import org.jspecify.annotations.NullMarked;
