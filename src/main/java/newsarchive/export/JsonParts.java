package newsarchive.export;

import java.util.List;
import newsarchive.archive.NameForm;
import newsarchive.archive.Speaker;
import newsarchive.archive.StatementRef;
import newsarchive.links.Links;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Article;
import newsarchive.model.Attribution;
import newsarchive.model.Claim;
import newsarchive.model.Evidence;
import newsarchive.model.Figure;
import newsarchive.model.Span;
import newsarchive.model.Statement;
import newsarchive.model.Voice;
import org.jspecify.annotations.Nullable;

/** Objects that stand in several of the JSON files. */
final class JsonParts {
  private final Contents contents;
  private final Json json;
  private final String file;

  /**
   * @param file path of the file that is written, from which relative addresses start
   */
  JsonParts(Contents contents, Json json, String file) {
    this.contents = contents;
    this.json = json;
    this.file = file;
  }

  String address(String path) {
    return contents.address(file, path);
  }

  /** A statement with its article, as an object. */
  void statement(StatementRef ref) {
    AnalyzedArticle analyzed = contents.archive().article(ref.article());
    Article article = analyzed.article();
    Statement statement = contents.archive().statement(ref);
    Attribution attribution = contents.archive().attribution(ref);
    json.object().field("article", ref.article()).field("id", ref.statement());
    json.field("page", address(Links.statement(ref)));
    json.field("date", Contents.iso(article.metadata().published()));
    json.field("kind", Contents.word(statement.kind()));
    json.field("paragraph", contents.paragraph(ref));
    offsets(article, statement.span());
    json.field("text", contents.words(ref));
    spans("content", article, statement.content());
    spans("quoted", article, statement.quoted());
    span("cue", article, statement.cue());
    span("source", article, statement.source());
    json.field("within", statement.within());
    json.field("unclosed", statement.unclosed());
    attribution(ref, analyzed, attribution);
    json.array("claims");
    contents.archive().claimsOf(ref).forEach(claim -> json.value(claim.id()));
    json.end();
    json.strings("entities", contents.archive().entitiesIn(ref));
    json.end();
  }

  private void attribution(StatementRef ref, AnalyzedArticle analyzed, Attribution attribution) {
    json.object("attribution").field("basis", Contents.word(attribution.basis()));
    json.field("confidence", attribution.confidence()).array("speakers");
    contents.archive().speakersOf(ref).forEach(this::speaker);
    json.end().array("calledHere");
    for (int number : attribution.voices()) {
      Voice voice = analyzed.voices().get(number);
      json.value(voice.name());
    }
    json.end();
    evidence(analyzed.article(), attribution.evidence());
    json.end();
  }

  void speaker(Speaker speaker) {
    json.object().field("id", speaker.id()).field("name", speaker.name());
    json.field("page", address(Links.speaker(speaker.id()))).end();
  }

  /** A claim in one article, as an object. */
  void claim(Article article, Claim claim) {
    json.object().field("article", article.id()).field("id", claim.id());
    json.field("page", address(Links.claim(claim.id())));
    json.field("statement", claim.statement());
    json.field("modality", Contents.word(claim.modality())).field("negated", claim.negated());
    offsets(article, claim.span());
    json.field("text", PlainText.line(article.words(claim.span())));
    json.array("speakers");
    StatementRef statement = new StatementRef(article.id(), claim.statement());
    contents.archive().speakersOf(statement).forEach(this::speaker);
    json.end().array("figures");
    for (Figure figure : claim.figures()) {
      json.object().field("kind", Contents.word(figure.kind())).field("value", figure.value());
      offsets(article, figure.span());
      json.field("text", article.words(figure.span())).end();
    }
    json.end().array("entities");
    for (int number : claim.entities()) {
      json.value(contents.archive().entityOf(article.id(), number).id());
    }
    json.end();
    evidence(article, claim.evidence());
    json.end();
  }

  void evidence(Article article, List<Evidence> evidence) {
    json.array("evidence");
    for (Evidence piece : evidence) {
      json.object().field("rule", piece.rule()).field("reason", piece.words());
      spans("spans", article, piece.spans());
      json.end();
    }
    json.end();
  }

  void forms(String name, List<NameForm> forms) {
    json.array(name);
    for (NameForm form : forms) {
      json.object().field("text", form.form()).field("article", form.article());
      json.field("count", form.count()).end();
    }
    json.end();
  }

  void spans(String name, Article article, List<Span> spans) {
    json.array(name);
    for (Span span : spans) {
      json.object();
      offsets(article, span);
      json.field("text", article.words(span)).end();
    }
    json.end();
  }

  private void span(String name, Article article, @Nullable Span span) {
    if (span != null) {
      json.object(name);
      offsets(article, span);
      json.field("text", article.words(span)).end();
    }
  }

  void offsets(Article article, Span span) {
    json.field("start", contents.offset(article.id(), span.start()));
    json.field("end", contents.offset(article.id(), span.end()));
  }
}
