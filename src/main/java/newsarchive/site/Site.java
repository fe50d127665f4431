package newsarchive.site;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsarchive.archive.Archive;
import newsarchive.archive.Connections;
import newsarchive.archive.Counted;
import newsarchive.archive.EntityId;
import newsarchive.archive.StatementRef;
import newsarchive.links.CitationFormat;
import newsarchive.links.Links;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.ArchiveSettings;
import newsarchive.model.ArticleId;
import newsarchive.model.Statement;

/**
 * What all pages are made from: the archive, its addresses, and its articles as pages show them.
 */
final class Site {
  private final Archive archive;
  private final Links links;
  private final Map<ArticleId, ShownArticle> shown = new HashMap<>();
  private final Connections connections;
  private final SiteOptions options;
  private final Titles titles;
  private final List<Counted<EntityId>> discussed;

  Site(Archive archive, SiteOptions options) {
    this.archive = archive;
    this.options = options;
    this.links = new Links(archive.settings().baseUrl());
    for (AnalyzedArticle article : archive.articles()) {
      shown.put(article.article().id(), new ShownArticle(archive, article));
    }
    this.connections = archive.connections();
    this.titles = Titles.of(archive, shown.values());
    this.discussed = discussed(archive);
  }

  Archive archive() {
    return archive;
  }

  ArchiveSettings settings() {
    return archive.settings();
  }

  Links links() {
    return links;
  }

  /** Who speaks of whom and what appears with what. */
  Connections connections() {
    return connections;
  }

  /** Of whom and what statements speak, with their number; the most discussed first, then by id. */
  List<Counted<EntityId>> discussed() {
    return discussed;
  }

  private static List<Counted<EntityId>> discussed(Archive archive) {
    return archive.entities().stream()
        .map(entity -> new Counted<>(entity.id(), archive.statementsAbout(entity.id()).size()))
        .filter(counted -> counted.count() > 0)
        .sorted(
            Comparator.comparing((Counted<EntityId> counted) -> -counted.count())
                .thenComparing(Counted::id))
        .toList();
  }

  /** The program that makes the site. */
  String program() {
    return options.program();
  }

  Titles titles() {
    return titles;
  }

  String citation(ArticleId article, CitationFormat format) {
    return options.citations().of(article, format);
  }

  List<ShownArticle> articles() {
    return archive.articles().stream().map(article -> article(article.article().id())).toList();
  }

  ShownArticle article(ArticleId id) {
    ShownArticle found = shown.get(id);
    if (found == null) {
      throw new IllegalArgumentException("no such article: " + id);
    }
    return found;
  }

  ShownArticle article(StatementRef ref) {
    return article(ref.article());
  }

  Statement statement(StatementRef ref) {
    return article(ref.article()).statement(ref.statement());
  }
}
