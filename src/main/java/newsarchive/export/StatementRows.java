package newsarchive.export;

import java.math.BigDecimal;
import java.util.List;
import newsarchive.archive.Archive;
import newsarchive.archive.Speaker;
import newsarchive.archive.StatementRef;
import newsarchive.links.Links;
import newsarchive.model.Article;
import newsarchive.model.Attribution;
import newsarchive.model.DecidedSpeaker;
import newsarchive.model.Statement;
import org.jspecify.annotations.Nullable;

/** Statements as a table: all of them, or those of one speaker. */
final class StatementRows {
  private final Contents contents;
  private final Archive archive;
  private final String path;
  private final Csv csv = new Csv(Tables.STATEMENTS.header());

  /**
   * @param path where the table will stand
   */
  StatementRows(Contents contents, String path) {
    this.contents = contents;
    this.archive = contents.archive();
    this.path = path;
  }

  void add(StatementRef ref) {
    Article article = archive.article(ref.article()).article();
    Statement statement = archive.statement(ref);
    Attribution attribution = archive.attribution(ref);
    List<Speaker> speakers = archive.speakersOf(ref);
    String others = String.join(" ", speakers.stream().skip(1).map(s -> s.id().value()).toList());
    csv.row(
        article.id(),
        statement.id(),
        Contents.word(statement.kind()),
        speakers.isEmpty() ? null : speakers.get(0).id(),
        others,
        speakers.isEmpty() ? null : speakers.get(0).name(),
        Contents.word(attribution.basis()),
        new BigDecimal(Json.decimal(attribution.confidence())),
        decision(attribution),
        Contents.iso(article.metadata().published()),
        contents.paragraph(ref),
        contents.offset(article.id(), statement.span().start()),
        contents.offset(article.id(), statement.span().end()),
        statement.cue() == null ? null : PlainText.line(article.words(statement.cue())),
        statement.within(),
        contents.words(ref),
        contents.address(path, Links.statement(ref)));
  }

  private static @Nullable String decision(Attribution attribution) {
    return attribution.evidence().stream()
        .filter(evidence -> evidence.rule().equals(DecidedSpeaker.RULE))
        .map(evidence -> PlainText.line(evidence.words()))
        .findFirst()
        .orElse(null);
  }

  byte[] bytes() {
    return csv.bytes();
  }
}
