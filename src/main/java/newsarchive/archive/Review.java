package newsarchive.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsarchive.model.Article;
import newsarchive.model.ArticleId;
import newsarchive.model.Span;
import newsarchive.model.StatementId;

/**
 * What waits for editors.
 *
 * @param open most harmful first
 * @param record what was decided, and what can be followed no more
 */
public record Review(List<ReviewItem> open, EditorsRecord record) {
  private static final int AROUND = 160;

  public Review {
    open = List.copyOf(open);
  }

  /** A pure function of the archive, in time linear in its articles and doubts. */
  public static Review of(Archive archive) {
    List<ReviewItem> open = new ArrayList<>();
    Map<ArticleId, Bystanders> bystanders = new HashMap<>();
    for (Doubt doubt : Audit.check(archive)) {
      Bystanders near =
          bystanders.computeIfAbsent(
              doubt.article(), id -> new Bystanders(archive.article(doubt.article())));
      open.add(item(archive, doubt, near));
    }
    return new Review(open, EditorsRecord.of(archive));
  }

  private static ReviewItem item(Archive archive, Doubt doubt, Bystanders near) {
    Article article = archive.article(doubt.article()).article();
    StatementId statement = doubt.statement();
    int place = statement == null ? -1 : archive.place(new StatementRef(article.id(), statement));
    boolean whole = doubt.kind() == Doubt.Kind.OTHER_LANGUAGE;
    Span span = whole ? new Span(0, 0) : place < 0 ? doubt.span() : near.words(place);
    List<String> speakers = place < 0 ? List.of() : near.speakers(place);
    String said = String.join(" and ", speakers);
    return new ReviewItem(
        doubt,
        article.metadata().title(),
        article.paragraphAt(span.start()) + 1,
        Stub.before(article.text(), span.start(), AROUND),
        whole ? "" : Stub.line(article.words(span)),
        Stub.after(article.text(), span.end(), AROUND),
        place < 0 ? proposal(doubt) : said.isEmpty() ? "nobody" : said,
        place < 0 ? List.of() : near.alternatives(place),
        Stub.file(doubt),
        Stub.of(article, doubt, span, said));
  }

  private static String proposal(Doubt doubt) {
    return switch (doubt.kind()) {
      case MISSING_WORDS -> "a name is missing here";
      case MERGED_NAMES -> "one person or body";
      case AMBIGUOUS_SURNAME, POSSIBLY_SAME, SINGLE_NAME -> "somebody with a page of their own";
      default -> "as it stands";
    };
  }
}
