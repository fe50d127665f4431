package newsarchive.export;

import java.util.List;
import newsarchive.archive.Speaker;
import newsarchive.archive.StatementRef;
import newsarchive.links.Links;
import newsarchive.model.Article;
import newsarchive.model.Metadata;
import newsarchive.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What is cited of an article, and of one statement in it. The address is the archive's page, where
 * the reader finds text and evidence; without a base URL it is that of the article's publisher. No
 * date of access: the same archive gives the same citations on any day.
 */
final class References {
  private static final int TITLE_LIMIT = 300;

  private final Contents contents;

  References(Contents contents) {
    this.contents = contents;
  }

  Reference of(Article article) {
    Metadata metadata = article.metadata();
    return new Reference(
        article.id().value(),
        PlainText.line(metadata.title()),
        metadata.authors().stream().map(PlainText::line).toList(),
        line(metadata.outlet()),
        archiveTitle(),
        metadata.published(),
        address(Links.article(article.id()), metadata),
        line(metadata.language()),
        "Annotated in " + archiveTitle());
  }

  /** The speaker stands as author, the words as title. */
  Reference of(StatementRef ref) {
    Article article = contents.archive().article(ref.article()).article();
    Metadata metadata = article.metadata();
    boolean reported = contents.archive().statement(ref).kind() == Statement.Kind.REPORTED;
    List<String> speakers =
        contents.archive().speakersOf(ref).stream()
            .map(Speaker::name)
            .map(PlainText::line)
            .toList();
    String note =
        (reported ? "Reported in \u201C" : "Quoted in \u201C")
            + PlainText.line(metadata.title())
            + "\u201D, paragraph "
            + contents.paragraph(ref)
            + "; annotated in "
            + archiveTitle();
    return new Reference(
        ref.article() + "-" + ref.statement(),
        PlainText.shortened(contents.words(ref), TITLE_LIMIT),
        speakers,
        line(metadata.outlet()),
        archiveTitle(),
        metadata.published(),
        address(Links.statement(ref), metadata),
        line(metadata.language()),
        note);
  }

  private @Nullable String address(String path, Metadata metadata) {
    String absolute = contents.absolute(path);
    return absolute != null || metadata.url() == null ? absolute : metadata.url().toASCIIString();
  }

  private String archiveTitle() {
    return PlainText.line(contents.archive().settings().title());
  }

  private static @Nullable String line(@Nullable String text) {
    return text == null ? null : PlainText.line(text);
  }
}
