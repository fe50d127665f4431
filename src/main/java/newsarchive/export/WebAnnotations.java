package newsarchive.export;

import java.util.List;
import newsarchive.archive.Speaker;
import newsarchive.archive.StatementRef;
import newsarchive.links.Links;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Article;
import newsarchive.model.LocalEntity;
import newsarchive.model.MarginNote;
import newsarchive.model.Mention;
import newsarchive.model.PlacedNote;
import newsarchive.model.Span;
import newsarchive.model.Statement;

/**
 * The statements, mentions and margin notes of one article as W3C Web Annotations on its source
 * text: who speaks, and who is named. Each target has the words with 32 characters around them, and
 * their position in code points.
 */
final class WebAnnotations {
  private static final int CONTEXT = 32;

  private final Contents contents;
  private final AnalyzedArticle analyzed;
  private final Article article;
  private final String text;
  private final String file;
  private final Json json = new Json();

  WebAnnotations(Contents contents, AnalyzedArticle analyzed) {
    this.contents = contents;
    this.analyzed = analyzed;
    this.article = analyzed.article();
    this.text = PlainText.wellFormed(article.text());
    this.file = Links.articleFile(article.id(), "anno.jsonld");
  }

  byte[] bytes() {
    int mentions = analyzed.entities().stream().mapToInt(e -> e.mentions().size()).sum();
    json.object().field("@context", "http://www.w3.org/ns/anno.jsonld");
    json.field("id", contents.address(file, file)).field("type", "AnnotationCollection");
    json.field("label", PlainText.line(article.metadata().title()));
    int notes = analyzed.edited().notes().size();
    json.field("total", analyzed.statements().size() + mentions + notes);
    json.object("first").field("id", contents.address(file, file + "#first"));
    json.field("type", "AnnotationPage").field("startIndex", 0).array("items");
    analyzed.statements().forEach(this::statement);
    analyzed.entities().forEach(this::entity);
    for (int i = 0; i < notes; i++) {
      note(i + 1, analyzed.edited().notes().get(i));
    }
    return json.end().end().end().bytes();
  }

  private void statement(Statement statement) {
    List<Speaker> speakers =
        contents.archive().speakersOf(new StatementRef(article.id(), statement.id()));
    start(statement.id().value(), speakers.isEmpty() ? "highlighting" : "identifying");
    if (!speakers.isEmpty()) {
      json.array("body");
      speakers.forEach(speaker -> body(Links.speaker(speaker.id())));
      json.end();
    }
    json.array("target");
    statement.content().forEach(this::target);
    json.end().end();
  }

  private void entity(LocalEntity entity) {
    String page = Links.entity(contents.archive().entityOf(article.id(), entity.number()).id());
    for (Mention mention : entity.mentions()) {
      // The offset and the number make the id unique; equal words may be named twice.
      start("m-" + entity.number() + "-" + mention.span().start(), "identifying");
      json.array("body");
      body(page);
      json.end().array("target");
      target(mention.span());
      json.end().end();
    }
  }

  private void note(int number, PlacedNote placed) {
    MarginNote note = placed.note();
    start("note-" + number, "commenting");
    if (note.by().editor() != null) {
      json.object("creator").field("type", "Person").field("name", note.by().editor()).end();
    }
    if (note.by().date() != null && note.by().date().day() != null) {
      json.field("created", note.by().date().iso() + "T00:00:00Z");
    }
    json.array("body").object().field("type", "TextualBody").field("value", note.html());
    json.field("format", "text/html").field("purpose", "commenting").end().end();
    json.array("target");
    target(placed.span());
    json.end().end();
  }

  private void start(String id, String motivation) {
    json.object().field("id", contents.address(file, file + "#" + id));
    json.field("type", "Annotation").field("motivation", motivation);
  }

  private void body(String page) {
    json.object().field("type", "SpecificResource").field("source", contents.address(file, page));
    json.field("purpose", "identifying").end();
  }

  private void target(Span span) {
    json.object().field("source", contents.address(file, Links.sourceText(article.id())));
    json.array("selector").object().field("type", "TextQuoteSelector");
    json.field("exact", span.of(text));
    json.field("prefix", text.substring(edge(span.start() - CONTEXT), span.start()));
    json.field("suffix", text.substring(span.end(), edge(span.end() + CONTEXT)));
    json.end().object().field("type", "TextPositionSelector");
    json.field("start", contents.offset(article.id(), span.start()));
    json.field("end", contents.offset(article.id(), span.end())).end().end().end();
  }

  /** An offset within the text that cuts no character in two. */
  private int edge(int offset) {
    int near = Math.max(0, Math.min(text.length(), offset));
    boolean inside =
        near > 0
            && near < text.length()
            && Character.isLowSurrogate(text.charAt(near))
            && Character.isHighSurrogate(text.charAt(near - 1));
    return inside ? near + 1 : near;
  }
}
