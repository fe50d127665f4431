package newsarchive.site;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the pages depend on besides the archive.
 *
 * @param templates folder whose files replace built-in templates and assets of the same name, or
 *     null for the built-in ones alone
 */
public record SiteOptions(@Nullable Path templates) {}
