package newsarchive.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import newsarchive.archive.Archive;
import newsarchive.links.Links;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.ArchiveSettings;
import newsarchive.model.Metadata;
import newsarchive.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What both feeds say: the newest articles. Nothing comes from a clock: an article without a date
 * has none in the JSON feed, and 1970-01-01 as the time of its last change in Atom, which must have
 * one. Without a base URL ids are URNs made of the path, and links lead from the feed to the page.
 */
final class Feed {
  static final int LIMIT = 100;
  private static final Instant NO_DATE = Instant.EPOCH;

  private final Contents contents;
  private final Archive archive;

  Feed(Contents contents) {
    this.contents = contents;
    this.archive = contents.archive();
  }

  ArchiveSettings settings() {
    return archive.settings();
  }

  List<AnalyzedArticle> articles() {
    return archive.articles().subList(0, Math.min(LIMIT, archive.articles().size()));
  }

  @Nullable String absolute(String path) {
    return contents.absolute(path);
  }

  /** Stays the same as long as the path and the base URL do. */
  String id(String path) {
    return id(contents, path);
  }

  static String id(Contents contents, String path) {
    String absolute = contents.absolute(path);
    byte[] name = ("news-archive:" + path).getBytes(StandardCharsets.UTF_8);
    return absolute != null ? absolute : "urn:uuid:" + UUID.nameUUIDFromBytes(name);
  }

  static String page(AnalyzedArticle article) {
    return Links.article(article.article().id());
  }

  /** "29 statements by 7 speakers, 20 claims." */
  String summary(AnalyzedArticle article) {
    int speakers = archive.speakersIn(article.article().id()).size();
    boolean dated = article.article().metadata().published() != null;
    return (dated ? "" : "Date not stated. ")
        + counted(article.statements().size(), "statement")
        + (speakers == 0 ? "" : " by " + counted(speakers, "speaker"))
        + ", "
        + counted(article.claims().size(), "claim")
        + ".";
  }

  static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  /** When it was published, if at least the day is known. */
  static @Nullable Instant published(AnalyzedArticle article) {
    PartialDate date = article.article().metadata().published();
    return date == null || date.day() == null ? null : start(date);
  }

  static Instant updated(AnalyzedArticle article) {
    Metadata metadata = article.article().metadata();
    PartialDate date = metadata.modified() != null ? metadata.modified() : metadata.published();
    return date == null ? NO_DATE : start(date);
  }

  Instant updated() {
    return articles().stream().map(Feed::updated).max(Instant::compareTo).orElse(NO_DATE);
  }

  private static Instant start(PartialDate date) {
    if (date.instant() != null) {
      return date.instant();
    }
    int month = date.month() == null ? 1 : date.month();
    int day = date.day() == null ? 1 : date.day();
    return LocalDate.of(date.year(), month, day).atStartOfDay().toInstant(ZoneOffset.UTC);
  }
}
