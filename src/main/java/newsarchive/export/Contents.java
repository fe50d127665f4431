package newsarchive.export;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsarchive.archive.Archive;
import newsarchive.archive.ArchivedClaim;
import newsarchive.archive.Connections;
import newsarchive.archive.StatementRef;
import newsarchive.links.Links;
import newsarchive.model.Article;
import newsarchive.model.ArticleId;
import newsarchive.model.ClaimId;
import newsarchive.model.PartialDate;
import newsarchive.model.Span;
import newsarchive.model.Statement;
import org.jspecify.annotations.Nullable;

/** What all formats need to know of an archive. */
final class Contents {
  private final Archive archive;
  private final Links links;
  private final Connections connections;
  private final Map<ArticleId, CodePoints> codePoints = new HashMap<>();

  Contents(Archive archive) {
    this.archive = archive;
    this.links = new Links(archive.settings().baseUrl());
    this.connections = archive.connections();
    archive
        .articles()
        .forEach(a -> codePoints.put(a.article().id(), new CodePoints(a.article().text())));
  }

  Archive archive() {
    return archive;
  }

  Connections connections() {
    return connections;
  }

  /** Null without a base URL. */
  @Nullable String absolute(String path) {
    return links.absolute(path);
  }

  /** The absolute address if there is a base URL, else the way from the file that names it. */
  String address(String from, String to) {
    String absolute = links.absolute(to);
    return absolute != null ? absolute : Links.relative(from, to);
  }

  /** An offset of an article's text in code points. */
  int offset(ArticleId article, int offset) {
    CodePoints points = codePoints.get(article);
    return points == null ? offset : points.at(offset);
  }

  /** The content as one text, on one line; an interruption of it is marked by an ellipsis. */
  String words(StatementRef ref) {
    Article article = archive.article(ref.article()).article();
    StringBuilder words = new StringBuilder();
    for (Span part : archive.statement(ref).content()) {
      words.append(words.isEmpty() ? "" : " \u2026 ").append(PlainText.line(article.words(part)));
    }
    return words.toString();
  }

  /** Number of the paragraph in which a statement starts, counted from 1. */
  int paragraph(StatementRef ref) {
    Statement statement = archive.statement(ref);
    return archive.article(ref.article()).article().paragraphAt(statement.span().start()) + 1;
  }

  /** The claim that says the same first, in these or other words; null if it is said once. */
  @Nullable ClaimId saidFirst(ClaimId claim) {
    List<ArchivedClaim.Appearance> alike = archive.saidAlike(claim);
    return alike.isEmpty() ? null : Archive.withoutOccurrence(alike.get(0).claim().id());
  }

  static @Nullable String iso(@Nullable PartialDate date) {
    return date == null ? null : date.iso();
  }

  /** An enum's constant as the files have it. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
