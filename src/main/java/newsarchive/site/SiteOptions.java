package newsarchive.site;

import java.nio.file.Path;
import newsarchive.links.CitationFormat;
import newsarchive.model.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * What the pages depend on besides the archive.
 *
 * @param templates folder whose files replace built-in templates and assets of the same name, or
 *     null for the built-in ones alone
 * @param program name and version of the program, as the page on the method says it
 * @param citations the citations that pages show ready to copy
 */
public record SiteOptions(@Nullable Path templates, String program, Citations citations) {

  /** Where the text of a citation comes from; the formats are not the pages' affair. */
  @FunctionalInterface
  public interface Citations {
    /** The citation of an article, of one or more lines. */
    String of(ArticleId article, CitationFormat format);
  }
}
