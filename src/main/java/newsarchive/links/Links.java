package newsarchive.links;

import java.net.URI;
import newsarchive.archive.Archive;
import newsarchive.archive.EntityId;
import newsarchive.archive.SpeakerId;
import newsarchive.archive.StatementRef;
import newsarchive.model.ArticleId;
import newsarchive.model.ClaimId;
import org.jspecify.annotations.Nullable;

/**
 * Where everything is. Paths are relative to the site's root, without a leading slash, and name
 * real files, so that a folder opened from disk behaves as on a server.
 */
public final class Links {
  public static final String HOME = "index.html";
  public static final String ARTICLES = "articles/index.html";
  public static final String SPEAKERS = "speakers/index.html";
  public static final String ENTITIES = "entities/index.html";
  public static final String CLAIMS = "claims/index.html";
  public static final String TIMELINE = "timeline.html";
  public static final String STATISTICS = "statistics.html";
  public static final String ABOUT = "about.html";
  public static final String SEARCH = "search.html";
  public static final String NOT_FOUND = "404.html";
  public static final String ATOM = "feed.xml";
  public static final String JSON_FEED = "feed.json";
  public static final String SITEMAP = "sitemap.xml";
  public static final String ROBOTS = "robots.txt";
  public static final String MANIFEST = "SHA256SUMS";
  public static final String STATEMENTS_CSV = "data/statements.csv";
  public static final String STATEMENTS_JSONL = "data/statements.jsonl";
  public static final String ARTICLES_CSV = "data/articles.csv";
  public static final String SPEAKERS_CSV = "data/speakers.csv";
  public static final String ENTITIES_CSV = "data/entities.csv";
  public static final String CLAIMS_CSV = "data/claims.csv";
  public static final String CONFLICTS_CSV = "data/conflicts.csv";
  public static final String SPEAKS_ABOUT_CSV = "data/speaks-about.csv";
  public static final String DATA_PACKAGE = "data/datapackage.json";

  private final @Nullable URI baseUrl;

  public Links(@Nullable URI baseUrl) {
    this.baseUrl = baseUrl;
  }

  public static String article(ArticleId id) {
    return "articles/" + id + ".html";
  }

  /** Any file that stands beside an article's page: {@code beside(id, "json")}. */
  public static String articleFile(ArticleId id, String extension) {
    return "articles/" + id + "." + extension;
  }

  /** The source text as it was read, UTF-8. */
  public static String sourceText(ArticleId id) {
    return "sources/" + id + ".txt";
  }

  /** Anchor of a paragraph in its article's page, counted from 1 for people. */
  public static String paragraphAnchor(int index) {
    return "p" + (index + 1);
  }

  public static String statement(StatementRef ref) {
    return article(ref.article()) + "#" + ref.statement();
  }

  /**
   * The file beside an article that holds the citations of its statements ({@code bib}, {@code
   * ris}, {@code csl.json}), each under the statement's id. One for all of them: three files a
   * statement would be most of the files of a site.
   */
  public static String statementFile(StatementRef ref, String extension) {
    return statementsFile(ref.article(), extension);
  }

  public static String statementsFile(ArticleId article, String extension) {
    return "articles/" + article + "/statements." + extension;
  }

  /** A part of the index that the search page loads. */
  public static String searchPart(String name) {
    return "search/" + name + ".js";
  }

  /** One of several files of a sitemap that is too long for one, counted from 1. */
  public static String sitemapPart(int number) {
    return "sitemap-" + number + ".xml";
  }

  public static String speaker(SpeakerId id) {
    return speakerFile(id, "html");
  }

  public static String speakerFile(SpeakerId id, String extension) {
    return "speakers/" + id + "." + extension;
  }

  public static String entity(EntityId id) {
    return entityFile(id, "html");
  }

  public static String entityFile(EntityId id, String extension) {
    return "entities/" + id + "." + extension;
  }

  public static String claim(ClaimId id) {
    return claimFile(id, "html");
  }

  public static String claimFile(ClaimId id, String extension) {
    return "claims/" + Archive.withoutOccurrence(id) + "." + extension;
  }

  /** What one speaker said, in the order of time. */
  public static String timelineOf(SpeakerId id) {
    return "timeline/speakers/" + id + ".html";
  }

  /** What is said about one entity, in the order of time. */
  public static String timelineAbout(EntityId id) {
    return "timeline/entities/" + id + ".html";
  }

  /**
   * Where a further part of a page stands that is too long for one file.
   *
   * @param first path of the first part
   * @param slug of the part: "2024", "2024-p2"
   */
  public static String part(String first, String slug) {
    int extension = first.lastIndexOf('.');
    return first.substring(0, extension) + "/" + slug + first.substring(extension);
  }

  /**
   * The way from one file of the site to another.
   *
   * @param from path of the page that holds the link
   * @param to path, possibly with a fragment
   */
  public static String relative(String from, String to) {
    String[] here = from.split("/", -1);
    String[] there = to.split("/", -1);
    int common = 0;
    while (common < here.length - 1
        && common < there.length - 1
        && here[common].equals(there[common])) {
      common++;
    }
    StringBuilder way = new StringBuilder("../".repeat(here.length - 1 - common));
    for (int i = common; i < there.length; i++) {
      way.append(i > common ? "/" : "").append(there[i]);
    }
    return way.toString();
  }

  /** The absolute address of a path, or null if nobody said where the site will be published. */
  public @Nullable String absolute(String path) {
    return baseUrl == null ? null : baseUrl + path;
  }
}
