package newsarchive.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import newsarchive.archive.Archive;
import newsarchive.archive.ArchivedClaim;
import newsarchive.archive.Entity;
import newsarchive.archive.Speaker;
import newsarchive.archive.StatementRef;
import newsarchive.links.CitationFormat;
import newsarchive.links.Links;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Article;
import newsarchive.model.ArticleId;
import newsarchive.model.Statement;
import newsarchive.publish.SiteContent;
import newsarchive.publish.SiteSink;

/**
 * Writes the files of a site that are meant for programs. The same archive gives the same bytes.
 */
public final class Exporter {
  private final Archive archive;
  private final Contents contents;
  private final References references;

  public Exporter(Archive archive) {
    this.archive = archive;
    this.contents = new Contents(archive);
    this.references = new References(contents);
  }

  /** A citation of an article, as in the file of that kind beside its page. */
  public String citation(ArticleId article, CitationFormat format) {
    Article cited = archive.article(article).article();
    return citations(List.of(references.of(cited)), format);
  }

  /** Every file, in parts that can be made side by side. */
  public List<SiteContent> parts() {
    List<SiteContent> parts = new ArrayList<>();
    for (AnalyzedArticle article : archive.articles()) {
      parts.add(
          sink -> {
            addArticle(article, sink);
            addCitations(article, sink);
          });
    }
    ThingJson things = new ThingJson(contents);
    FollowFeeds followed = new FollowFeeds(contents);
    for (Speaker speaker : archive.speakers()) {
      parts.add(sink -> addSpeaker(speaker, things, followed, sink));
    }
    for (Entity entity : archive.entities()) {
      parts.add(sink -> addEntity(entity, things, followed, sink));
    }
    for (ArchivedClaim claim : archive.claims()) {
      parts.add(sink -> sink.add(Links.claimFile(claim.id(), "json"), things.of(claim)));
    }
    parts.add(sink -> sink.add(Links.STATEMENTS_JSONL, statementLines(contents)));
    parts.add(sink -> new DataTables(contents).addTo(sink));
    parts.add(sink -> addFeeds(contents, sink));
    parts.add(sink -> new Sitemap(contents).addTo(sink));
    return parts;
  }

  private static void addFeeds(Contents contents, SiteSink sink) {
    Feed feed = new Feed(contents);
    sink.add(Links.ATOM, AtomFeed.of(feed));
    sink.add(Links.JSON_FEED, JsonFeed.of(feed));
  }

  private void addSpeaker(Speaker speaker, ThingJson things, FollowFeeds followed, SiteSink sink) {
    sink.add(Links.speakerFile(speaker.id(), "json"), things.of(speaker));
    if (speaker.named()) {
      sink.add(Links.speakerFile(speaker.id(), "csv"), rows(speaker));
      sink.add(Links.speakerFile(speaker.id(), "xml"), followed.of(speaker));
    }
  }

  private static void addEntity(
      Entity entity, ThingJson things, FollowFeeds followed, SiteSink sink) {
    sink.add(Links.entityFile(entity.id(), "json"), things.of(entity));
    if (entity.isInSeveralArticles()) {
      sink.add(Links.entityFile(entity.id(), "xml"), followed.of(entity));
    }
  }

  private void addArticle(AnalyzedArticle analyzed, SiteSink sink) {
    Article article = analyzed.article();
    sink.add(Links.sourceText(article.id()), utf8(PlainText.printable(article.text())));
    sink.add(Links.articleFile(article.id(), "json"), new ArticleJson(contents, analyzed).bytes());
    sink.add(
        Links.articleFile(article.id(), "anno.jsonld"),
        new WebAnnotations(contents, analyzed).bytes());
  }

  private void addCitations(AnalyzedArticle analyzed, SiteSink sink) {
    Article article = analyzed.article();
    List<Reference> each =
        analyzed.statements().stream()
            .map(statement -> references.of(new StatementRef(article.id(), statement.id())))
            .toList();
    for (CitationFormat format : CitationFormat.values()) {
      String extension = format.extension();
      String whole = citation(article.id(), format);
      sink.add(Links.articleFile(article.id(), extension), utf8(whole));
      if (!each.isEmpty()) {
        String file = Links.statementsFile(article.id(), extension);
        sink.add(file, utf8(citations(each, format)));
      }
    }
  }

  private static String citations(List<Reference> references, CitationFormat format) {
    return switch (format) {
      case BIBTEX -> BibTex.of(references);
      case RIS -> Ris.of(references);
      case CSL_JSON -> new String(CslJson.of(references), StandardCharsets.UTF_8);
    };
  }

  private byte[] rows(Speaker speaker) {
    String path = Links.speakerFile(speaker.id(), "csv");
    StatementRows rows = new StatementRows(contents, path);
    speaker.statements().forEach(rows::add);
    return rows.bytes();
  }

  private static byte[] statementLines(Contents contents) {
    Json json = new Json();
    JsonParts parts = new JsonParts(contents, json, Links.STATEMENTS_JSONL);
    for (AnalyzedArticle article : contents.archive().articles()) {
      for (Statement statement : article.statements()) {
        parts.statement(new StatementRef(article.article().id(), statement.id()));
      }
    }
    return json.bytes();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
