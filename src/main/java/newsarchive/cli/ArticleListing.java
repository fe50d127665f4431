package newsarchive.cli;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import newsarchive.archive.Languages;
import newsarchive.diagnostics.Diagnostic;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Article;
import newsarchive.model.Attribution;
import newsarchive.model.Claim;
import newsarchive.model.Elision;
import newsarchive.model.Evidence;
import newsarchive.model.Figure;
import newsarchive.model.LocalEntity;
import newsarchive.model.Metadata;
import newsarchive.model.Paragraph;
import newsarchive.model.QuotedTerm;
import newsarchive.model.Span;
import newsarchive.model.Statement;
import newsarchive.model.StatementId;
import newsarchive.model.Voice;

/** One article as the program reads it, for a terminal: paragraph by paragraph, with reasons. */
final class ArticleListing {
  private final AnalyzedArticle analyzed;
  private final Article article;
  private final StringBuilder out = new StringBuilder();
  private final Map<Integer, List<Elision>> elisions;
  private final Map<Integer, List<Statement>> statements;
  private final Map<Integer, List<QuotedTerm>> terms;
  private final Map<StatementId, List<Claim>> claims;
  private final Map<StatementId, Attribution> attributions = new HashMap<>();

  private ArticleListing(AnalyzedArticle analyzed) {
    this.analyzed = analyzed;
    this.article = analyzed.article();
    this.elisions = byParagraph(article.elisions(), Elision::offset);
    this.statements = byParagraph(analyzed.statements(), s -> s.span().start());
    this.terms = byParagraph(analyzed.terms(), term -> term.span().start());
    this.claims = analyzed.claims().stream().collect(Collectors.groupingBy(Claim::statement));
    analyzed.attributions().forEach(one -> attributions.put(one.statement(), one));
  }

  /** By the number of the paragraph in which each begins: every one of them is looked at once. */
  private <T> Map<Integer, List<T>> byParagraph(List<T> things, ToIntFunction<T> offset) {
    return things.stream()
        .collect(Collectors.groupingBy(thing -> article.paragraphAt(offset.applyAsInt(thing))));
  }

  static String of(AnalyzedArticle analyzed) {
    ArticleListing listing = new ArticleListing(analyzed);
    listing.head();
    analyzed.article().paragraphs().forEach(listing::paragraph);
    listing.voices();
    listing.entities();
    return listing.out.toString();
  }

  private void head() {
    Metadata metadata = article.metadata();
    line(0, metadata.title() + (metadata.titleDerived() ? "  (title taken from the text)" : ""));
    line(2, "file      " + article.source().provenance().path());
    line(2, "published " + (metadata.published() == null ? "no date" : metadata.published().iso()));
    if (!analyzed.language().isEnglish()) {
      String name = Languages.name(analyzed.language().tag());
      line(2, "language  " + name + "; who says what is worked out for English only");
    }
    optional("authors   ", String.join(", ", metadata.authors()));
    optional("outlet    ", metadata.outlet() == null ? "" : metadata.outlet());
    optional("address   ", metadata.url() == null ? "" : metadata.url().toString());
  }

  private void optional(String name, String value) {
    if (!value.isEmpty()) {
      line(2, name + value);
    }
  }

  private void paragraph(Paragraph paragraph) {
    String restored = paragraph.origin() == Paragraph.Origin.RESTORED ? "  (break restored)" : "";
    out.append('\n');
    line(0, "[" + (paragraph.index() + 1) + "]" + restored);
    line(2, article.words(paragraph.span()));
    for (Elision elision : elisions.getOrDefault(paragraph.index(), List.of())) {
      line(4, "words are missing behind \"" + elision.before() + "\"");
    }
    for (Statement statement : statements.getOrDefault(paragraph.index(), List.of())) {
      Attribution attribution = attributions.get(statement.id());
      if (attribution != null) {
        statement(statement, attribution);
      }
    }
    for (QuotedTerm term : terms.getOrDefault(paragraph.index(), List.of())) {
      line(4, "not a statement: \"" + article.words(term.span()) + "\" " + lower(term.kind()));
    }
  }

  private void statement(Statement statement, Attribution attribution) {
    String nested = statement.within() == null ? "" : ", within " + statement.within();
    String unclosed = statement.unclosed() ? ", mark never closed" : "";
    line(4, speakers(attribution) + ": " + lower(statement.kind()) + nested + unclosed);
    line(6, "id       " + statement.id());
    line(6, "says     " + words(statement.content()));
    if (statement.source() != null) {
      line(6, "source   " + article.words(statement.source()));
    }
    if (statement.cue() != null) {
      line(6, "cue      " + article.words(statement.cue()));
    }
    String confidence = String.format(Locale.ROOT, "%.2f", attribution.confidence());
    line(6, "speaker  " + lower(attribution.basis()) + ", confidence " + confidence);
    attribution.evidence().forEach(this::evidence);
    claims.getOrDefault(statement.id(), List.of()).forEach(this::claim);
  }

  private void evidence(Evidence evidence) {
    line(6, "because  " + evidence.words() + " (" + evidence.rule() + ")");
  }

  private void claim(Claim claim) {
    StringBuilder about = new StringBuilder();
    for (int number : claim.entities()) {
      about.append(about.isEmpty() ? " -- about " : ", ");
      about.append(analyzed.entities().get(number).name());
    }
    claim.figures().forEach(figure -> about.append("; ").append(shown(figure)));
    line(
        6,
        "claim    "
            + (claim.negated() ? "negated, " : "")
            + lower(claim.modality())
            + ": "
            + article.words(claim.span())
            + about);
  }

  /** "1 February" for the value {@code --02-01} of a day without its year. */
  private static String shown(Figure figure) {
    String value = figure.value();
    if (figure.kind() != Figure.Kind.DATE || !value.startsWith("--")) {
      return value;
    }
    Month month = Month.of(Integer.parseInt(value, 2, 4, 10));
    int day = Integer.parseInt(value, 5, value.length(), 10);
    return day + " " + month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private String speakers(Attribution attribution) {
    if (attribution.voices().isEmpty()) {
      return "nobody known";
    }
    StringBuilder names = new StringBuilder();
    for (int number : attribution.voices()) {
      names.append(names.isEmpty() ? "" : ", ").append(analyzed.voices().get(number).name());
    }
    return names.toString();
  }

  private String words(List<Span> spans) {
    StringBuilder words = new StringBuilder();
    spans.forEach(span -> words.append(words.isEmpty() ? "" : " ... ").append(article.words(span)));
    return words.toString();
  }

  private void voices() {
    heading("speakers", analyzed.voices().size());
    for (Voice voice : analyzed.voices()) {
      String described =
          voice.descriptions().isEmpty() ? "" : ": " + String.join(", ", voice.descriptions());
      line(2, voice.name() + " (" + lower(voice.kind()) + ")" + described);
    }
  }

  private void entities() {
    heading("entities", analyzed.entities().size());
    for (LocalEntity entity : analyzed.entities()) {
      String aliases =
          entity.aliases().isEmpty() ? "" : " = " + String.join(" = ", entity.aliases());
      String roles = entity.roles().isEmpty() ? "" : ": " + String.join(", ", entity.roles());
      String times = ", " + entity.mentions().size() + " times";
      line(2, entity.name() + aliases + " (" + lower(entity.type()) + times + ")" + roles);
    }
  }

  private void heading(String what, int count) {
    out.append('\n');
    line(0, count + " " + what);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void line(int indent, String text) {
    out.append(" ".repeat(indent)).append(Diagnostic.printable(oneLine(text))).append('\n');
  }

  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.chars().forEach(c -> line.append(c == '\n' || c == '\r' || c == '\t' ? ' ' : (char) c));
    return line.toString();
  }
}
