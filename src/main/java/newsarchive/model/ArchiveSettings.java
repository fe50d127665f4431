package newsarchive.model;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What archive.yml says, with its defaults.
 *
 * @param baseUrl absolute http or https URL that ends in {@code /}, where the site will be
 *     published; null: unknown, then no page carries an absolute address
 * @param language BCP 47 tag of the archive's own words and of articles that give none
 * @param publisher who stands for the annotations, or null
 * @param seeds folder of articles, relative to the archive folder
 * @param templates folder of overriding templates, relative to the archive folder
 * @param output folder of the site, relative to the archive folder
 */
public record ArchiveSettings(
    String title,
    String description,
    @Nullable URI baseUrl,
    String language,
    @Nullable String publisher,
    @Nullable String contact,
    String seeds,
    String templates,
    String output) {
  public static final ArchiveSettings DEFAULTS =
      new ArchiveSettings(
          "News Archive",
          "Who said what, and where the text says so.",
          null,
          "en",
          null,
          null,
          "seeds",
          "templates",
          "site");

  public ArchiveSettings {
    if (baseUrl != null && (!baseUrl.isAbsolute() || !baseUrl.toString().endsWith("/"))) {
      throw new IllegalArgumentException("not an absolute URL that ends in /: " + baseUrl);
    }
  }
}
