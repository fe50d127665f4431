package newsarchive.search;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import newsarchive.archive.Archive;
import newsarchive.archive.ArchiveBuilder;
import newsarchive.fixtures.ArticleFixture;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.ArchiveSettings;
import newsarchive.model.Claim;
import newsarchive.model.EntityType;
import newsarchive.model.PartialDate;
import newsarchive.model.Voice;

/** Archives of sentences made by chance from few words, so that they share many. */
public final class InventedArchive {
  /** Markup, quotation marks, controls, a lone surrogate, separators, reversed writing. */
  public static final String HOSTILE =
      "</script><img src=x onerror=alert(1)>&amp;'\"\\\u0007\uD800\u2028\u2029\u202E]])//";

  private static final List<String> WORDS =
      List.of(
          "the",
          "the",
          "the",
          "harbour",
          "Harbour",
          "tax",
          "naïve",
          "O’Brien",
          "it's",
          "Straße",
          "Łódź",
          "40,000",
          "well-known",
          "U.S.",
          "bridge",
          "of",
          "of",
          "will",
          "close",
          "東京",
          "ships",
          "never",
          "council",
          "budget",
          "in",
          "and",
          "Ærø",
          "winter",
          "half",
          "ﬁve");
  private static final List<String> PEOPLE = List.of("Ana Petrova", "Tom Lee", "Mia O’Brien");
  private static final List<String> OUTLETS = List.of("The Post", "The Coast Post", "Ærø “Daily”");

  private final Random random;

  private InventedArchive(long seed) {
    random = new Random(seed);
  }

  /** An archive of so many articles, always the same. */
  public static Archive of(int articles) {
    InventedArchive invented = new InventedArchive(articles);
    List<AnalyzedArticle> all = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      all.add(invented.article(i));
    }
    all.add(hostile());
    ArchiveSettings plain = ArchiveSettings.DEFAULTS;
    ArchiveSettings settings =
        new ArchiveSettings(
            "Invented",
            plain.description(),
            URI.create("https://invented.example/archive/"),
            "en",
            null,
            null,
            plain.seeds(),
            plain.templates(),
            plain.output());
    return new ArchiveBuilder().build(settings, all);
  }

  private AnalyzedArticle article(int number) {
    ArticleFixture article = new ArticleFixture("article-" + number, words(4));
    if (random.nextInt(5) > 0) {
      article.published(date());
    }
    if (random.nextInt(4) > 0) {
      String outlet = OUTLETS.get(random.nextInt(OUTLETS.size()));
      article.source(outlet, "https://post.example/" + number);
    }
    String speaker = PEOPLE.get(random.nextInt(PEOPLE.size()));
    List<String> said = new ArrayList<>();
    List<String> reported = new ArrayList<>();
    article.paragraph("Lowmark officials met " + speaker + " and " + PEOPLE.get(0) + ".");
    for (int i = random.nextInt(9); i >= 0; i--) {
      String some = words(3 + random.nextInt(12)) + " " + i + "x";
      boolean quoted = random.nextBoolean();
      (quoted ? said : reported).add(some);
      String start = words(random.nextInt(4)) + " ";
      article.paragraph(
          start + (quoted ? "“" + some + "” he said" : "he said " + some) + " " + words(4) + ".");
    }
    article.entity(EntityType.PERSON, "Ana Petrova", "Petrova");
    if (!speaker.equals("Ana Petrova")) {
      article.entity(EntityType.PERSON, speaker);
    }
    article.entity(EntityType.PLACE, "Lowmark");
    article.described(Voice.Kind.GROUP, "officials");
    said.forEach(some -> article.says(speaker, some));
    for (String some : reported) {
      article.reports(random.nextBoolean() ? "officials" : speaker, some);
      if (random.nextBoolean()) {
        article.claim(some, Claim.Modality.ASSERTED);
      }
    }
    return article.build();
  }

  private PartialDate date() {
    int year = 2022 + random.nextInt(3);
    int precision = random.nextInt(3);
    Integer month = precision == 0 ? null : 1 + random.nextInt(12);
    return new PartialDate(year, month, precision < 2 ? null : 1 + random.nextInt(28), null);
  }

  private String words(int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return String.join(" ", words);
  }

  private static AnalyzedArticle hostile() {
    return new ArticleFixture("hostile", "Title " + HOSTILE)
        .source("Outlet " + HOSTILE, "https://bad.example/")
        .paragraph("“Spiteful " + HOSTILE + " words,” Eve " + HOSTILE + " said.")
        .entity(EntityType.PERSON, "Eve " + HOSTILE)
        .says("Eve " + HOSTILE, "Spiteful " + HOSTILE + " words,")
        .build();
  }
}
