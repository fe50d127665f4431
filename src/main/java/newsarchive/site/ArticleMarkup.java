package newsarchive.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsarchive.archive.Archive;
import newsarchive.archive.Entity;
import newsarchive.archive.EntityId;
import newsarchive.links.Links;
import newsarchive.model.LocalEntity;
import newsarchive.model.Mention;
import newsarchive.model.Span;
import newsarchive.model.Statement;
import newsarchive.site.Nesting.Layer;
import newsarchive.site.Nesting.Point;
import newsarchive.site.view.Inline;

/** What is to be marked in an article's text: its statements and names. */
final class ArticleMarkup {
  private final Archive archive;
  private final ShownArticle shown;
  private final String text;

  ArticleMarkup(Archive archive, ShownArticle shown) {
    this.archive = archive;
    this.shown = shown;
    this.text = shown.article().text();
  }

  /** A statement's parts, the quoted words in it, and their quotation marks. */
  List<Layer<Annotation>> statement(Statement statement) {
    return statement(statement, shown.css(statement.id()));
  }

  /** The same in a colour of the caller's. */
  List<Layer<Annotation>> statement(Statement statement, String css) {
    List<Layer<Annotation>> layers = new ArrayList<>();
    boolean direct = statement.kind() == Statement.Kind.DIRECT;
    Inline start =
        new Inline(
            direct ? "direct" : "report",
            "",
            null,
            css,
            "",
            String.valueOf(shown.number(statement.id())),
            statement.kind().name().toLowerCase(Locale.ROOT),
            speakerIds(statement));
    Annotation part = new Annotation(start, direct ? "mark" : "span", statement.id());
    for (Span span : StatementParts.parts(statement, text)) {
      layers.add(new Layer<>(span, part, false));
    }
    if (!direct) {
      Annotation quoted = Annotation.element("quoted", css, "mark");
      StatementParts.quoted(statement, text)
          .forEach(span -> layers.add(new Layer<>(span, quoted, false)));
    }
    Annotation glyph = Annotation.element("glyph", "m", "i");
    StatementParts.marks(statement, text)
        .forEach(span -> layers.add(new Layer<>(span, glyph, false)));
    return layers;
  }

  private String speakerIds(Statement statement) {
    List<String> ids = new ArrayList<>();
    shown.speakers(statement.id()).forEach(speaker -> ids.add(speaker.id().value()));
    return String.join(" ", ids);
  }

  /** The number behind a statement's last part: a link to its note. */
  Point<Annotation> number(Statement statement) {
    List<Span> parts = StatementParts.parts(statement, text);
    int number = shown.number(statement.id());
    List<String> speakers = new ArrayList<>();
    shown.speakers(statement.id()).forEach(s -> speakers.add(Words.title(s.name())));
    String who = speakers.isEmpty() ? "speaker not stated" : Words.list(speakers);
    Inline ref =
        new Inline(
            "ref",
            "",
            null,
            shown.css(statement.id()),
            "#" + ArticleNotes.anchor(statement),
            String.valueOf(number),
            "Statement " + number + ": " + who + ", " + shown.how(statement),
            "");
    return new Point<>(parts.get(parts.size() - 1).end(), Annotation.empty(ref), true);
  }

  /** The first mention of each entity that can be a link, by entity. */
  List<Layer<Annotation>> firstMentions(String page) {
    record Named(Span span, Entity entity) {}
    List<Named> all = new ArrayList<>();
    for (LocalEntity entity : shown.analyzed().entities()) {
      Entity known = archive.entityOf(shown.id(), entity.number());
      for (Mention mention : entity.mentions()) {
        all.add(new Named(mention.span(), known));
      }
    }
    all.sort((a, b) -> a.span().compareTo(b.span()));
    Set<EntityId> linked = new HashSet<>();
    List<Layer<Annotation>> layers = new ArrayList<>();
    int end = 0;
    for (Named named : all) {
      if (named.span().start() >= end && linked.add(named.entity().id())) {
        String href = Links.relative(page, Links.entity(named.entity().id()));
        layers.add(new Layer<>(named.span(), new Annotation(Inline.entity(href), "a", null), true));
        end = named.span().end();
      }
    }
    return layers;
  }
}
