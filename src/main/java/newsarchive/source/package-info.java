/**
 * From files to texts: character sets, front matter, sidecars, HTML, Markdown, settings. Its doors
 * are {@link newsarchive.source.SeedFolder} and {@link newsarchive.source.SettingsReader}. Knows
 * nothing of quotations, speakers or pages.
 */
@NullMarked
package newsarchive.source;

import org.jspecify.annotations.NullMarked;
