package newsarchive.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import newsarchive.archive.Archive;
import newsarchive.archive.ArchivedClaim;
import newsarchive.archive.Entity;
import newsarchive.archive.Speaker;
import newsarchive.archive.StatementRef;
import newsarchive.links.Links;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Article;
import newsarchive.model.Statement;
import newsarchive.publish.SiteSink;

/**
 * Writes the files of a site that are meant for programs. The same archive gives the same bytes.
 */
public final class Exporter {
  public void export(Archive archive, SiteSink sink) {
    Contents contents = new Contents(archive);
    References references = new References(contents);
    for (AnalyzedArticle article : archive.articles()) {
      addArticle(contents, article, sink);
      addCitations(references, article, sink);
    }
    ThingJson things = new ThingJson(contents);
    for (Speaker speaker : archive.speakers()) {
      sink.add(Links.speakerFile(speaker.id(), "json"), things.of(speaker));
    }
    for (Entity entity : archive.entities()) {
      sink.add(Links.entityFile(entity.id(), "json"), things.of(entity));
    }
    for (ArchivedClaim claim : archive.claims()) {
      sink.add(Links.claimFile(claim.id(), "json"), things.of(claim));
    }
    sink.add(Links.STATEMENTS_JSONL, statementLines(contents));
    new DataTables(contents).addTo(sink);
    Feed feed = new Feed(contents);
    sink.add(Links.ATOM, AtomFeed.of(feed));
    sink.add(Links.JSON_FEED, JsonFeed.of(feed));
    new Sitemap(contents).addTo(sink);
  }

  private static void addArticle(Contents contents, AnalyzedArticle analyzed, SiteSink sink) {
    Article article = analyzed.article();
    sink.add(Links.sourceText(article.id()), utf8(PlainText.wellFormed(article.text())));
    sink.add(Links.articleFile(article.id(), "json"), new ArticleJson(contents, analyzed).bytes());
    sink.add(
        Links.articleFile(article.id(), "anno.jsonld"),
        new WebAnnotations(contents, analyzed).bytes());
  }

  private static void addCitations(References references, AnalyzedArticle analyzed, SiteSink sink) {
    Article article = analyzed.article();
    List<Reference> whole = List.of(references.of(article));
    sink.add(Links.articleFile(article.id(), "bib"), utf8(BibTex.of(whole)));
    sink.add(Links.articleFile(article.id(), "ris"), utf8(Ris.of(whole)));
    sink.add(Links.articleFile(article.id(), "csl.json"), CslJson.of(whole));
    if (!analyzed.statements().isEmpty()) {
      List<Reference> each =
          analyzed.statements().stream()
              .map(statement -> references.of(new StatementRef(article.id(), statement.id())))
              .toList();
      sink.add(Links.statementsFile(article.id(), "bib"), utf8(BibTex.of(each)));
      sink.add(Links.statementsFile(article.id(), "ris"), utf8(Ris.of(each)));
      sink.add(Links.statementsFile(article.id(), "csl.json"), CslJson.of(each));
    }
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
