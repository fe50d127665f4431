package newsarchive.site;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsarchive.archive.Archive;
import newsarchive.archive.ArchiveBuilder;
import newsarchive.diagnostics.ArchiveException;
import newsarchive.fixtures.ArticleFixture;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.ArchiveSettings;
import newsarchive.model.Claim;
import newsarchive.model.EntityType;
import newsarchive.model.Voice;
import newsarchive.publish.SiteContent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Small archives, and their pages by path. */
final class SiteFixture {
  static final String HOSTILE = "<script>alert(1)</script>\"'&<!--${7*7}--></title>";

  private SiteFixture() {}

  static AnalyzedArticle harbour() {
    return new ArticleFixture("harbour", "The \"new\" harbour")
        .published("2024-05-31")
        .source("The Tidewater Post", "https://post.example/harbour", "Jo Reed")
        .paragraph("\"We will build the harbour,\" Ana Petrova, the mayor of Lowmark, said.")
        .paragraph("Petrova said that the town had 12,000 ships. Tom Hill disagreed.")
        .paragraph("\"She told me 'never again' twice,\" Hill said. Protesters shouted \"Shame!\"")
        .paragraph("In an interview,stated that the money is gone.")
        .entity(EntityType.PERSON, "Ana Petrova", "Petrova")
        .role("Ana Petrova", "mayor of Lowmark")
        .entity(EntityType.PERSON, "Tom Hill", "Hill")
        .entity(EntityType.PLACE, "Lowmark")
        .says("Ana Petrova", "We will build the harbour,")
        .reports("Ana Petrova", "the town had 12,000 ships")
        .infers("Tom Hill", "She told me 'never again' twice,", 0.6)
        .nobodySays("Shame!")
        .reports("Tom Hill", "the money is gone")
        .claim("We will build the harbour", Claim.Modality.PROMISED)
        .claim("the town had 12,000 ships", Claim.Modality.ASSERTED)
        .elisionBefore("stated that the money")
        .build();
  }

  static AnalyzedArticle storm() {
    return new ArticleFixture("storm", "Storm over Lowmark")
        .published("2024-06-02")
        .paragraph("\"We will build the harbour,\" Ana Petrova said again in Lowmark.")
        .paragraph("Fishermen said the wall would break.")
        .entity(EntityType.PERSON, "Ana Petrova")
        .entity(EntityType.PLACE, "Lowmark")
        .described(Voice.Kind.GROUP, "Fishermen")
        .says("Ana Petrova", "We will build the harbour,")
        .reports("Fishermen", "the wall would break")
        .claim("We will build the harbour", Claim.Modality.PROMISED)
        .build();
  }

  /** No date, no statement, hostile words everywhere. */
  static AnalyzedArticle hostile() {
    String name = "Eve " + HOSTILE;
    return new ArticleFixture("hostile", "Title " + HOSTILE)
        .paragraph("\"Words " + HOSTILE + " end,\" " + name + " said. \u202Eabc")
        .entity(EntityType.PERSON, name)
        .role(name, "role " + HOSTILE)
        .says(name, "Words " + HOSTILE + " end,")
        .claim("Words " + HOSTILE + " end", Claim.Modality.ASSERTED)
        .build();
  }

  static AnalyzedArticle silent() {
    return new ArticleFixture("silent", "Nobody speaks").paragraph("The sea was calm.").build();
  }

  static ArchiveSettings settings(@Nullable String base) {
    ArchiveSettings plain = ArchiveSettings.DEFAULTS;
    return new ArchiveSettings(
        "Lowmark Archive",
        plain.description(),
        base == null ? null : URI.create(base),
        "en",
        "Lowmark Library",
        "errors@lowmark.example",
        plain.seeds(),
        plain.templates(),
        plain.output());
  }

  static Archive archive(@Nullable String base, AnalyzedArticle... articles) {
    return new ArchiveBuilder().build(settings(base), List.of(articles));
  }

  static Map<String, String> pages(Archive archive, SiteOptions options) throws ArchiveException {
    Map<String, String> pages = new TreeMap<>();
    for (SiteContent part : new SiteBuilder().parts(archive, options)) {
      part.writeTo(
          (path, content) -> {
            String text = new String(content, StandardCharsets.UTF_8);
            if (pages.put(path, text) != null) {
              throw new IllegalArgumentException("twice: " + path);
            }
          });
    }
    return pages;
  }

  /** Citations that say only what was asked for. */
  static SiteOptions options(@Nullable Path templates) {
    return new SiteOptions(
        templates, "News Archive 1.2.3", (id, format) -> format.label() + " of <" + id + ">");
  }

  static Map<String, String> pages(@Nullable String base) throws ArchiveException {
    Archive archive = archive(base, harbour(), storm(), hostile(), silent());
    return pages(archive, options(null));
  }

  static Document page(Map<String, String> pages, String path) {
    String html = pages.get(path);
    if (html == null) {
      throw new IllegalArgumentException("no such page: " + path + " in " + pages.keySet());
    }
    return Jsoup.parse(html);
  }
}
