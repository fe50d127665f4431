package newsarchive.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import newsarchive.archive.Archive;
import newsarchive.archive.Entity;
import newsarchive.archive.MentionRef;
import newsarchive.archive.Speaker;
import newsarchive.archive.StatementRef;
import newsarchive.links.Links;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.ArticleId;
import newsarchive.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Atom feeds to follow one speaker or one entity: an entry for each of the newest articles in which
 * they speak or are named. Somebody whom an article only describes never appears in a second one,
 * and has no feed; an entity has one as soon as two articles name it. Dates are those of the
 * archive's own feed: see {@link Feed}.
 */
final class FollowFeeds {
  static final int LIMIT = 50;
  private static final int STATEMENTS = 3;
  private static final int WORDS = 200;

  private final Contents contents;
  private final Archive archive;

  FollowFeeds(Contents contents) {
    this.contents = contents;
    this.archive = contents.archive();
  }

  /**
   * A feed to be written.
   *
   * @param path where it will stand; {@code page} the page that it belongs to
   * @param entries by article, the newest first
   */
  private record Followed(
      String path, String page, String title, Map<ArticleId, List<StatementRef>> entries) {}

  byte[] of(Speaker speaker) {
    Map<ArticleId, List<StatementRef>> entries = new LinkedHashMap<>();
    byArticle(speaker.statements(), entries, null);
    String title = speaker.name() + " \u2013 " + archive.settings().title();
    String path = Links.speakerFile(speaker.id(), "xml");
    return write(
        new Followed(path, Links.speaker(speaker.id()), title, entries),
        (article, said) -> Feed.counted(said.size(), "statement") + ". " + words(said));
  }

  byte[] of(Entity entity) {
    Map<ArticleId, Integer> mentions = new LinkedHashMap<>();
    for (MentionRef mention : entity.mentions()) {
      if (mentions.size() < LIMIT || mentions.containsKey(mention.article())) {
        mentions.merge(mention.article(), 1, Integer::sum);
      }
    }
    Map<ArticleId, List<StatementRef>> entries = new LinkedHashMap<>();
    mentions.keySet().forEach(article -> entries.put(article, new ArrayList<>()));
    byArticle(archive.statementsAbout(entity.id()), entries, mentions.keySet());
    String title = "About " + entity.name() + " \u2013 " + archive.settings().title();
    String path = Links.entityFile(entity.id(), "xml");
    return write(
        new Followed(path, Links.entity(entity.id()), title, entries),
        (article, said) ->
            Feed.counted(mentions.getOrDefault(article, 0), "mention")
                + ", "
                + Feed.counted(said.size(), "statement")
                + " about it. "
                + words(said));
  }

  /** Adds statements to the entries of their articles, and no entry beyond the limit. */
  private static void byArticle(
      List<StatementRef> statements,
      Map<ArticleId, List<StatementRef>> entries,
      @Nullable Set<ArticleId> only) {
    for (StatementRef ref : statements) {
      boolean room = entries.size() < LIMIT || entries.containsKey(ref.article());
      if (only == null ? room : only.contains(ref.article())) {
        entries.computeIfAbsent(ref.article(), any -> new ArrayList<>()).add(ref);
      }
    }
  }

  private byte[] write(
      Followed followed, BiFunction<ArticleId, List<StatementRef>, String> summary) {
    String publisher = archive.settings().publisher();
    String author = publisher == null ? archive.settings().title() : publisher;
    Xml xml = new Xml();
    xml.open(
        "feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", archive.settings().language());
    xml.text("id", Feed.id(contents, followed.path())).text("title", followed.title());
    xml.text("updated", updated(followed).toString());
    xml.empty("link", "rel", "self", "href", address(followed, followed.path()));
    String page = address(followed, followed.page());
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", page);
    xml.open("author").text("name", author).close();
    followed
        .entries()
        .forEach((article, said) -> entry(xml, followed, article, summary.apply(article, said)));
    return xml.close().bytes();
  }

  private void entry(Xml xml, Followed followed, ArticleId id, String summary) {
    AnalyzedArticle article = archive.article(id);
    xml.open("entry").text("id", Feed.id(contents, followed.path() + "#" + id));
    xml.text("title", article.article().metadata().title());
    xml.text("updated", Feed.updated(article).toString());
    Instant published = Feed.published(article);
    if (published != null) {
      xml.text("published", published.toString());
    }
    List<StatementRef> said = followed.entries().getOrDefault(id, List.of());
    String target = said.isEmpty() ? Links.article(id) : Links.statement(said.get(0));
    String href = address(followed, target);
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", href);
    boolean dated = article.article().metadata().published() != null;
    xml.text("summary", (dated ? "" : "Date not stated. ") + summary).close();
  }

  private Instant updated(Followed followed) {
    return followed.entries().keySet().stream()
        .map(id -> Feed.updated(archive.article(id)))
        .max(Instant::compareTo)
        .orElse(Instant.EPOCH);
  }

  /** Quoted words in quotation marks, reported ones called so. */
  private String words(List<StatementRef> said) {
    List<String> words =
        said.stream()
            .limit(STATEMENTS)
            .map(
                ref -> {
                  String text = PlainText.shortened(contents.words(ref), WORDS);
                  boolean direct = archive.statement(ref).kind() == Statement.Kind.DIRECT;
                  return direct ? "\u201C" + text + "\u201D" : "Reported: " + text;
                })
            .toList();
    return String.join(" / ", words) + (said.size() > STATEMENTS ? " / \u2026" : "");
  }

  private String address(Followed followed, String path) {
    return contents.address(followed.path(), path);
  }
}
