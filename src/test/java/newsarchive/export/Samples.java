package newsarchive.export;

import java.net.URI;
import java.util.List;
import newsarchive.archive.Archive;
import newsarchive.archive.ArchiveBuilder;
import newsarchive.diagnostics.ArchiveException;
import newsarchive.fixtures.ArticleFixture;
import newsarchive.fixtures.MemorySink;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.ArchiveSettings;
import newsarchive.model.Claim;
import newsarchive.model.EntityType;
import newsarchive.model.Voice;
import newsarchive.publish.SiteContent;
import org.jspecify.annotations.Nullable;

/** Archives for the tests of the formats. */
final class Samples {
  static final String BASE = "https://example.org/a/";

  /**
   * Markup, quotation marks, controls, a lone surrogate, separators, a formula, a non-character.
   */
  static final String HOSTILE =
      "=HYPERLINK(\"x\")</script><b>&amp;'{\\}\u0000\u0007\uD800\u2028\uFFFE%_$#~^,;\u202E";

  private Samples() {}

  static AnalyzedArticle harbour() {
    return new ArticleFixture("harbour", "The NRU & its {harbour}")
        .published("2024-05-31")
        .source(
            "Norvik Times", "https://times.example/harbour?a=1&b=2", "Ines Roth", "Smith and Sons")
        .paragraph(
            "A \uD83D\uDEA2 came. \"Tidal Works will build the pier,\" Ana Petrova said in Norvik.")
        .paragraph("Protesters shouted: \"-5 degrees, and no pier!\" \"Who pays?\" a sign asked.")
        .entity(EntityType.PERSON, "Ana Petrova")
        .entity(EntityType.ORGANISATION, "Tidal Works")
        .entity(EntityType.PLACE, "Norvik")
        .role("Ana Petrova", "mayor")
        .described(Voice.Kind.GROUP, "Protesters")
        .says("Ana Petrova", "Tidal Works will build the pier,")
        .infers("Protesters", "-5 degrees, and no pier!", 0.6)
        .nobodySays("Who pays?")
        .claim("Tidal Works will build the pier", Claim.Modality.PROMISED)
        .build();
  }

  static AnalyzedArticle undated() {
    return new ArticleFixture("note", "A note")
        .paragraph("Ana Petrova said that Tidal Works will build the pier.")
        .entity(EntityType.PERSON, "Ana Petrova")
        .entity(EntityType.ORGANISATION, "Tidal Works")
        .reports("Ana Petrova", "Tidal Works will build the pier")
        .claim("Tidal Works will build the pier", Claim.Modality.PROMISED)
        .build();
  }

  static AnalyzedArticle hostile() {
    return new ArticleFixture("hostile", HOSTILE)
        .source(HOSTILE, "https://bad.example/%22%3E", HOSTILE)
        .paragraph("\"" + HOSTILE + "\" said " + HOSTILE + "er.")
        .entity(EntityType.PERSON, HOSTILE + "er")
        .role(HOSTILE + "er", HOSTILE)
        .says(HOSTILE + "er", HOSTILE)
        .claim(HOSTILE, Claim.Modality.ASSERTED)
        .build();
  }

  static Archive archive(@Nullable String base, AnalyzedArticle... articles) {
    ArchiveSettings defaults = ArchiveSettings.DEFAULTS;
    ArchiveSettings settings =
        new ArchiveSettings(
            "News & <Views>",
            defaults.description(),
            base == null ? null : URI.create(base),
            "en",
            "The Norvik library",
            null,
            defaults.seeds(),
            defaults.templates(),
            defaults.output());
    return new ArchiveBuilder().build(settings, List.of(articles));
  }

  static MemorySink exported(@Nullable String base, AnalyzedArticle... articles) {
    MemorySink sink = new MemorySink();
    for (SiteContent part : new Exporter(archive(base, articles)).parts()) {
      try {
        part.writeTo(sink);
      } catch (ArchiveException e) {
        throw new IllegalStateException("exports need nothing that can be missing", e);
      }
    }
    return sink;
  }
}
