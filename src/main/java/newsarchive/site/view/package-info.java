/**
 * What templates see: records of finished strings, booleans and lists. A template builds no
 * address, formats no number and decides nothing but whether to show a value. Knows nothing of the
 * archive.
 */
@NullMarked
package newsarchive.site.view;

import org.jspecify.annotations.NullMarked;
