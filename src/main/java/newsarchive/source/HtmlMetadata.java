package newsarchive.source;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import newsarchive.diagnostics.Diagnostic;
import newsarchive.model.PartialDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its article: JSON-LD first, then OpenGraph and {@code <meta>}, then {@code
 * <time>}, {@code <h1>} and {@code <title>}. What cannot be understood is left out with a warning:
 * the page is not the editor's.
 */
final class HtmlMetadata {
  private final Document page;
  private final Found found;
  private final String file;

  HtmlMetadata(Document page, Found found, String file) {
    this.page = page;
    this.found = found;
    this.file = file;
  }

  void take() {
    takeJsonLd();
    title(meta("og:title", "twitter:title", "dc.title"));
    Element heading = page.select("h1").size() == 1 ? page.selectFirst("h1") : null;
    title(heading == null ? null : heading.text());
    title(page.title());
    found.published =
        date(found.published, meta("article:published_time", "date", "dc.date", "pubdate"));
    found.published = date(found.published, time("[itemprop=datePublished]", "time[pubdate]"));
    found.published = date(found.published, time("article time[datetime]", "time[datetime]"));
    found.modified = date(found.modified, meta("article:modified_time", "last-modified"));
    found.modified = date(found.modified, time("[itemprop=dateModified]"));
    authors(contents("author", "article:author", "dc.creator"));
    authors(page.select("[rel=author], [itemprop=author]").eachText());
    found.outlet = first(found.outlet, meta("og:site_name", "application-name"));
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    address(canonical == null ? null : canonical.attr("href"));
    address(meta("og:url"));
    language(page.selectFirst("html") == null ? null : page.select("html").attr("lang"));
    found.rights = first(found.rights, meta("copyright", "dc.rights", "rights"));
  }

  private void takeJsonLd() {
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        Map<?, ?> article = JsonLd.article(script.data());
        if (article != null) {
          take(article);
          return;
        }
      } catch (IOException e) {
        warn("JSON-LD that is not valid JSON was left out");
      }
    }
  }

  private void take(Map<?, ?> article) {
    title(JsonLd.text(article.get("headline")));
    found.published = date(found.published, JsonLd.text(article.get("datePublished")));
    found.modified = date(found.modified, JsonLd.text(article.get("dateModified")));
    authors(JsonLd.texts(article.get("author")));
    found.outlet = first(found.outlet, JsonLd.text(article.get("publisher")));
    address(JsonLd.text(article.get("url")));
    language(JsonLd.text(article.get("inLanguage")));
    found.rights = first(found.rights, JsonLd.text(article.get("license")));
  }

  private void title(@Nullable String title) {
    found.title = first(found.title, title);
  }

  private static @Nullable String first(@Nullable String known, @Nullable String next) {
    if (known != null || next == null) {
      return known;
    }
    String line = Blanks.collapse(next);
    return line.isEmpty() ? null : line;
  }

  private void authors(List<String> names) {
    if (found.authors.isEmpty()) {
      names.stream()
          .map(Blanks::collapse)
          .filter(name -> !name.isEmpty() && !MetadataFields.isWebAddress(name))
          .distinct()
          .forEach(found.authors::add);
    }
  }

  private @Nullable PartialDate date(@Nullable PartialDate known, @Nullable String value) {
    if (known != null || value == null || value.isBlank()) {
      return known;
    }
    try {
      return Dates.read(value);
    } catch (DateTimeException e) {
      warn("the page's date is not a possible one: " + value.strip());
      return null;
    }
  }

  private void address(@Nullable String value) {
    if (found.url == null && value != null && !value.isBlank()) {
      if (MetadataFields.isWebAddress(value.strip())) {
        found.url = value.strip();
      } else {
        warn("the page's address is no whole http or https address: " + value.strip());
      }
    }
  }

  private void language(@Nullable String value) {
    if (found.language == null && value != null && MetadataFields.isLanguage(value.strip())) {
      found.language = value.strip();
    }
  }

  private @Nullable String meta(String... names) {
    List<String> contents = contents(names);
    return contents.isEmpty() ? null : contents.get(0);
  }

  private List<String> contents(String... names) {
    for (String name : names) {
      String query =
          "meta[name=\"" + name + "\"][content], meta[property=\"" + name + "\"][content]";
      List<String> contents =
          page.select(query).eachAttr("content").stream()
              .filter(content -> !content.isBlank())
              .toList();
      if (!contents.isEmpty()) {
        return contents;
      }
    }
    return List.of();
  }

  private @Nullable String time(String... queries) {
    for (String query : queries) {
      Element element = page.selectFirst(query);
      if (element != null) {
        String value = element.attr("datetime");
        return value.isBlank() ? element.attr("content") : value;
      }
    }
    return null;
  }

  private void warn(String message) {
    found.diagnostics.add(Diagnostic.warning(Codes.PAGE_METADATA, file, 0, message, null));
  }
}
