package newsarchive.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import newsarchive.model.ArchiveSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The settings of archive.yml that options can override. */
final class Overrides {
  @Option(
      names = "--seeds",
      paramLabel = "FOLDER",
      converter = Folder.class,
      description = "Folder of the articles (seeds).")
  private @Nullable Path seeds;

  @Option(
      names = "--templates",
      paramLabel = "FOLDER",
      converter = Folder.class,
      description = "Folder whose files replace built-in templates of the same name (templates).")
  private @Nullable Path templates;

  @Option(
      names = "--output",
      paramLabel = "FOLDER",
      converter = Folder.class,
      description = "Folder of the site (site).")
  private @Nullable Path output;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      converter = BaseUrl.class,
      description = "Where the site will be published; feeds and citations then carry addresses.")
  private @Nullable URI baseUrl;

  ArchiveSettings over(ArchiveSettings settings) {
    return new ArchiveSettings(
        settings.title(),
        settings.description(),
        baseUrl == null ? settings.baseUrl() : baseUrl,
        settings.language(),
        settings.publisher(),
        settings.contact(),
        seeds == null ? settings.seeds() : seeds.toString(),
        templates == null ? settings.templates() : templates.toString(),
        output == null ? settings.output() : output.toString());
  }

  /** Takes the path of a folder; an empty one would mean the archive's own folder. */
  static final class Folder implements ITypeConverter<Path> {
    @Override
    public Path convert(String value) {
      try {
        if (!value.isBlank()) {
          return Path.of(value);
        }
      } catch (InvalidPathException e) {
        throw new TypeConversionException("'" + value + "' is no path on this system");
      }
      throw new TypeConversionException("the name of the folder is empty");
    }
  }

  /** Takes an absolute web address, and adds the slash at its end. */
  static final class BaseUrl implements ITypeConverter<URI> {
    @Override
    public URI convert(String value) {
      try {
        URI uri = new URI(value.endsWith("/") ? value : value + "/");
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        boolean web = scheme.equals("http") || scheme.equals("https");
        if (web
            && uri.getHost() != null
            && uri.getUserInfo() == null
            && uri.getRawQuery() == null
            && uri.getRawFragment() == null) {
          return uri;
        }
      } catch (URISyntaxException e) {
        throw refusal(value);
      }
      throw refusal(value);
    }

    private static TypeConversionException refusal(String value) {
      return new TypeConversionException(
          "'" + value + "' is not a web address such as https://example.org/archive/");
    }
  }
}
