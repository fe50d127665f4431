package newsarchive.export;

import newsarchive.archive.Entity;
import newsarchive.archive.StatementRef;
import newsarchive.links.Links;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Article;
import newsarchive.model.LocalEntity;
import newsarchive.model.Mention;
import newsarchive.model.Metadata;
import newsarchive.model.Paragraph;
import newsarchive.model.Provenance;
import newsarchive.model.QuotedTerm;
import newsarchive.model.TextLanguage;

/** All that the archive knows of one article. */
final class ArticleJson {
  private final Contents contents;
  private final AnalyzedArticle analyzed;
  private final Article article;
  private final Json json = new Json();
  private final JsonParts parts;

  ArticleJson(Contents contents, AnalyzedArticle analyzed) {
    this.contents = contents;
    this.analyzed = analyzed;
    this.article = analyzed.article();
    this.parts = new JsonParts(contents, json, Links.articleFile(article.id(), "json"));
  }

  byte[] bytes() {
    json.object()
        .field("id", article.id())
        .field("page", parts.address(Links.article(article.id())));
    metadata(article.metadata());
    source(article.source().provenance());
    TextLanguage language = analyzed.language();
    json.object("readAs").field("language", language.tag());
    json.field("basis", Contents.word(language.basis()));
    json.field(
            "attribution",
            language.isEnglish()
                ? "attempted"
                : "not attempted, for it is worked out for English only")
        .end();
    json.field("offsets", "Unicode code points of the source text, end exclusive");
    paragraphs();
    json.array("statements");
    analyzed.statements().forEach(s -> parts.statement(new StatementRef(article.id(), s.id())));
    json.end().array("terms");
    for (QuotedTerm term : analyzed.terms()) {
      json.object().field("kind", Contents.word(term.kind()));
      parts.offsets(article, term.span());
      json.field("text", article.words(term.span())).end();
    }
    json.end().array("entities");
    analyzed.entities().forEach(this::entity);
    json.end().array("claims");
    analyzed.claims().forEach(claim -> parts.claim(article, claim));
    json.end();
    new EditorsJson(json, parts).of(article, analyzed.edited());
    return json.end().bytes();
  }

  private void metadata(Metadata metadata) {
    json.field("title", metadata.title()).field("titleDerived", metadata.titleDerived());
    json.field("published", Contents.iso(metadata.published()));
    json.field("modified", Contents.iso(metadata.modified()));
    json.strings("authors", metadata.authors()).field("outlet", metadata.outlet());
    json.field("url", metadata.url()).field("language", metadata.language());
    json.field("rights", metadata.rights()).field("note", metadata.note());
  }

  private void source(Provenance provenance) {
    json.object("source").field("path", provenance.path());
    json.field("format", Contents.word(provenance.format()));
    json.field("charset", provenance.charset()).field("sha256", provenance.sha256());
    json.field("text", parts.address(Links.sourceText(article.id()))).end();
  }

  private void paragraphs() {
    json.array("paragraphs");
    for (Paragraph paragraph : article.paragraphs()) {
      json.object().field("number", paragraph.index() + 1);
      json.field("kind", Contents.word(paragraph.kind()));
      json.field("break", Contents.word(paragraph.origin()));
      parts.offsets(article, paragraph.span());
      json.field("text", article.words(paragraph.span())).end();
    }
    json.end().array("missingWords");
    article
        .elisions()
        .forEach(
            gap ->
                json.object().field("offset", contents.offset(article.id(), gap.offset())).end());
    json.end();
  }

  private void entity(LocalEntity local) {
    Entity entity = contents.archive().entityOf(article.id(), local.number());
    json.object().field("id", entity.id()).field("type", Contents.word(local.type()));
    json.field("name", local.name()).strings("aliases", local.aliases());
    json.strings("roles", local.roles()).field("page", parts.address(Links.entity(entity.id())));
    json.array("mentions");
    for (Mention mention : local.mentions()) {
      json.object();
      parts.offsets(article, mention.span());
      json.field("text", mention.surface()).end();
    }
    json.end().end();
  }
}
