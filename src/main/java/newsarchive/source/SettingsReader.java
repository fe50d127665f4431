package newsarchive.source;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsarchive.diagnostics.BadInput;
import newsarchive.diagnostics.Diagnostic;
import newsarchive.model.ArchiveSettings;
import org.jspecify.annotations.Nullable;

/** Reads archive.yml. */
public final class SettingsReader {
  private static final String KNOWN =
      "known keys: title, description, base-url, language, publisher, contact, seeds, templates,"
          + " output";

  private final String shownAs;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<String, String> values = new TreeMap<>();

  private SettingsReader(String shownAs) {
    this.shownAs = shownAs;
  }

  /**
   * Reads the settings of an archive; a file that does not exist gives the defaults.
   *
   * @param shownAs how messages name the file: as the user would type it
   */
  public static Settings read(Path file, String shownAs) {
    SettingsReader reader = new SettingsReader(shownAs);
    if (Files.exists(file)) {
      reader.take(file);
    }
    return new Settings(reader.settings(), reader.diagnostics);
  }

  private void take(Path file) {
    try {
      byte[] bytes =
          Files.size(file) > ArticleReader.LARGEST_FILE ? null : Files.readAllBytes(file);
      if (bytes == null) {
        throw new BadInput(Codes.TOO_LARGE, 0, "too large to hold settings", null);
      }
      if (bytes.length > 0) {
        String yaml = Decoder.decode(bytes, null).text();
        List<Field> fields = new ArrayList<>();
        YamlFields.read(yaml, 1, fields);
        fields.forEach(this::take);
      }
    } catch (BadInput e) {
      diagnostics.add(e.at(shownAs));
    } catch (IOException e) {
      diagnostics.add(
          Diagnostic.error(Codes.UNREADABLE, shownAs, 0, "the file cannot be read", null));
    }
  }

  private void take(Field field) {
    String key = field.key().equals("baseUrl") ? "base-url" : field.key();
    try {
      String value = Blanks.collapse(field.value());
      switch (key) {
        case "base-url" -> check(isBaseUrl(value), field, "https://example.org/archive/");
        case "language" -> check(MetadataFields.isLanguage(value), field, "en");
        case "seeds", "templates", "output" -> check(isInside(value), field, key);
        case "title", "description", "publisher", "contact" -> {}
        default -> {
          diagnostics.add(
              Diagnostic.warning(
                  Codes.UNKNOWN_KEY, shownAs, field.line(), "unknown key: " + key, KNOWN));
          return;
        }
      }
      if (!value.isEmpty()) {
        values.put(key, value);
      }
    } catch (BadInput e) {
      diagnostics.add(e.at(shownAs));
    }
  }

  private static void check(boolean good, Field field, String example) throws BadInput {
    if (!good && !field.value().isBlank()) {
      throw new BadInput(
          Codes.SETTING,
          field.line(),
          "not a usable value of " + field.key() + ": " + field.value(),
          "for example: " + example);
    }
  }

  private static boolean isBaseUrl(String value) {
    return MetadataFields.isWebAddress(value) && value.indexOf('?') < 0 && value.indexOf('#') < 0;
  }

  /** A relative path that does not leave the archive folder. */
  private static boolean isInside(String value) {
    boolean inside = !value.startsWith("/") && value.indexOf('\\') < 0 && value.indexOf(':') < 0;
    for (String part : value.split("/", -1)) {
      inside = inside && !part.equals("..");
    }
    return inside;
  }

  private ArchiveSettings settings() {
    ArchiveSettings defaults = ArchiveSettings.DEFAULTS;
    return new ArchiveSettings(
        values.getOrDefault("title", defaults.title()),
        values.getOrDefault("description", defaults.description()),
        baseUrl(values.get("base-url")),
        values.getOrDefault("language", defaults.language()),
        values.get("publisher"),
        values.get("contact"),
        values.getOrDefault("seeds", defaults.seeds()),
        values.getOrDefault("templates", defaults.templates()),
        values.getOrDefault("output", defaults.output()));
  }

  private static @Nullable URI baseUrl(@Nullable String value) {
    if (value == null) {
      return null;
    }
    return URI.create(value.endsWith("/") ? value : value + "/");
  }
}
