package newsarchive.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsarchive.diagnostics.BadInput;
import newsarchive.diagnostics.Diagnostic;
import newsarchive.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Takes metadata from the keys of front matter or of a sidecar. */
final class MetadataFields {
  /** Later years are published, but doubted. */
  private static final int LAST_LIKELY_YEAR = 2099;

  private static final String KNOWN =
      "known keys: title, date, modified, author, authors, outlet, source, url, language, rights,"
          + " license, note, slug, charset";

  private final Found found;
  private final String file;

  /**
   * @param file how messages name the file that holds the keys
   */
  MetadataFields(Found found, String file) {
    this.found = found;
    this.file = file;
  }

  /**
   * Adds what the YAML says; what is wrong with it goes to the diagnostics.
   *
   * @param firstLine number of the line in the file where the YAML begins
   */
  void take(String yaml, int firstLine) {
    List<Field> fields = new ArrayList<>();
    BadInput fault = null;
    try {
      YamlFields.read(yaml, firstLine, fields);
    } catch (BadInput e) {
      fault = e;
    }
    for (Field field : fields) {
      try {
        take(field);
      } catch (BadInput e) {
        found.diagnostics.add(e.at(file));
      }
    }
    if (fault != null) {
      found.diagnostics.add(fault.at(file));
    }
  }

  private void take(Field field) throws BadInput {
    switch (field.key()) {
      case "title" -> found.title = first(found.title, field);
      case "date", "published" -> found.published = date(found.published, field);
      case "modified", "updated" -> found.modified = date(found.modified, field);
      case "author", "authors" -> takeAuthors(field);
      case "outlet", "source", "publisher" -> takeSource(field);
      case "url" -> found.url = first(found.url, webAddress(field));
      case "language", "lang" -> found.language = first(found.language, language(field));
      case "rights", "licence", "license", "copyright" -> found.rights = first(found.rights, field);
      case "note" -> found.note = first(found.note, field);
      case "slug" -> takeSlug(field);
      case "charset" -> found.charset = first(found.charset, field);
      case "aliases", "redirect_from" ->
          throw new BadInput(
              Codes.VALUE,
              field.line(),
              "an article has one address; " + field.key() + " is not supported",
              "remove the key");
      default ->
          found.diagnostics.add(
              Diagnostic.warning(
                  Codes.UNKNOWN_KEY, file, field.line(), "unknown key: " + field.key(), KNOWN));
    }
  }

  private static @Nullable String first(@Nullable String known, Field field) throws BadInput {
    return first(known, Blanks.collapse(field.value()));
  }

  private static @Nullable String first(@Nullable String known, @Nullable String next) {
    return known != null || next == null || next.isEmpty() ? known : next;
  }

  private void takeAuthors(Field field) {
    if (found.authors.isEmpty()) {
      field.values().stream()
          .map(Blanks::collapse)
          .filter(name -> !name.isEmpty())
          .forEach(found.authors::add);
    }
  }

  private void takeSource(Field field) throws BadInput {
    String value = field.value().strip().toLowerCase(Locale.ROOT);
    if (value.startsWith("http://") || value.startsWith("https://")) {
      found.url = first(found.url, webAddress(field));
    } else {
      found.outlet = first(found.outlet, field);
    }
  }

  private void takeSlug(Field field) throws BadInput {
    if (found.slug != null) {
      return;
    }
    String slug = field.value();
    if (!ArticleIds.isClean(slug)) {
      throw new BadInput(
          Codes.SLUG,
          field.line(),
          "not a usable slug: " + slug,
          "use 1 to 80 of a-z, 0-9 and single hyphens between them, and no reserved name");
    }
    found.slug = slug;
    found.slugLine = field.line();
    found.slugFile = file;
  }

  private @Nullable PartialDate date(@Nullable PartialDate known, Field field) throws BadInput {
    String value = field.value().strip();
    if (known != null || value.isEmpty()) {
      return known;
    }
    try {
      PartialDate date = Dates.read(value);
      if (date.year() > LAST_LIKELY_YEAR) {
        found.diagnostics.add(
            Diagnostic.warning(
                Codes.FAR_DATE, file, field.line(), "a date in the far future: " + value, null));
      }
      return date;
    } catch (DateTimeException e) {
      throw new BadInput(
          Codes.VALUE,
          field.line(),
          "not a possible date: " + value,
          "write 2024-05-31, 2024-05, 2024 or 2024-05-31T18:30:00+02:00");
    }
  }

  private static @Nullable String webAddress(Field field) throws BadInput {
    String value = field.value().strip();
    if (!value.isEmpty() && !isWebAddress(value)) {
      throw new BadInput(
          Codes.VALUE,
          field.line(),
          "not a web address: " + value,
          "write a whole address that begins with https:// or http://");
    }
    return value.isEmpty() ? null : value;
  }

  /** An absolute http or https address with a host. */
  static boolean isWebAddress(String value) {
    try {
      URI uri = new URI(value);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static @Nullable String language(Field field) throws BadInput {
    String value = field.value().strip();
    if (!value.isEmpty() && !isLanguage(value)) {
      throw new BadInput(
          Codes.VALUE,
          field.line(),
          "not a language tag: " + value,
          "use a BCP 47 tag such as en, de or pt-BR");
    }
    return value.isEmpty() ? null : value;
  }

  /** The shape of a BCP 47 tag: two or three letters, then parts of letters and digits. */
  static boolean isLanguage(String value) {
    String[] parts = value.split("-", -1);
    boolean good = parts[0].length() == 2 || parts[0].length() == 3;
    for (String part : parts) {
      good = good && !part.isEmpty() && part.length() <= 8;
      for (int i = 0; good && i < part.length(); i++) {
        char c = part.charAt(i);
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        good = letter || (!part.equals(parts[0]) && c >= '0' && c <= '9');
      }
    }
    return good;
  }
}
