package newsarchive.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Article;
import newsarchive.model.Attribution;
import newsarchive.model.EntityType;
import newsarchive.model.LocalEntity;
import newsarchive.model.Mention;
import newsarchive.model.Span;
import newsarchive.model.Statement;
import newsarchive.model.StatementId;
import newsarchive.model.Voice;
import org.jspecify.annotations.Nullable;

/**
 * What waits for editors.
 *
 * @param open most harmful first
 * @param record what was decided, and what can be followed no more
 */
public record Review(List<ReviewItem> open, EditorsRecord record) {
  private static final int AROUND = 160;
  private static final int MOST_ALTERNATIVES = 5;

  public Review {
    open = List.copyOf(open);
  }

  /** A pure function of the archive. */
  public static Review of(Archive archive) {
    List<ReviewItem> open = new ArrayList<>();
    for (Doubt doubt : Audit.check(archive)) {
      open.add(item(archive, doubt));
    }
    return new Review(open, EditorsRecord.of(archive));
  }

  private static ReviewItem item(Archive archive, Doubt doubt) {
    AnalyzedArticle analyzed = archive.article(doubt.article());
    Article article = analyzed.article();
    boolean whole = doubt.kind() == Doubt.Kind.OTHER_LANGUAGE;
    Span span = whole ? new Span(0, 0) : words(analyzed, doubt);
    List<ReviewItem.Alternative> alternatives =
        doubt.statement() == null ? List.of() : alternatives(analyzed, doubt.statement());
    return new ReviewItem(
        doubt,
        article.metadata().title(),
        article.paragraphAt(span.start()) + 1,
        Stub.before(article.text(), span.start(), AROUND),
        whole ? "" : Stub.line(article.words(span)),
        Stub.after(article.text(), span.end(), AROUND),
        proposal(analyzed, doubt),
        alternatives,
        Stub.file(doubt),
        Stub.of(analyzed, doubt, span));
  }

  /** The words of a statement, without its marks; else those in doubt. */
  private static Span words(AnalyzedArticle article, Doubt doubt) {
    for (Statement statement : article.statements()) {
      if (statement.id().equals(doubt.statement())) {
        return statement.content().get(0);
      }
    }
    return doubt.span();
  }

  private static String proposal(AnalyzedArticle article, Doubt doubt) {
    Attribution attribution = attribution(article, doubt.statement());
    if (attribution == null) {
      return switch (doubt.kind()) {
        case MISSING_WORDS -> "a name is missing here";
        case MERGED_NAMES -> "one person or body";
        case AMBIGUOUS_SURNAME, POSSIBLY_SAME, SINGLE_NAME -> "somebody with a page of their own";
        default -> "as it stands";
      };
    }
    if (attribution.voices().isEmpty()) {
      return "nobody";
    }
    return String.join(" and ", names(article, attribution));
  }

  private static List<String> names(AnalyzedArticle article, Attribution attribution) {
    return attribution.voices().stream()
        .map(number -> NameKey.display(article.voices().get(number).name()))
        .toList();
  }

  private static @Nullable Attribution attribution(
      AnalyzedArticle article, @Nullable StatementId statement) {
    for (Attribution attribution : article.attributions()) {
      if (attribution.statement().equals(statement)) {
        return attribution;
      }
    }
    return null;
  }

  /** Who speaks next to the statement, and which people its paragraph names. */
  private static List<ReviewItem.Alternative> alternatives(
      AnalyzedArticle article, StatementId statement) {
    int place = 0;
    while (!article.statements().get(place).id().equals(statement)) {
      place++;
    }
    Map<String, String> found = new LinkedHashMap<>();
    speakers(article, place - 1, "speaks just before", found);
    speakers(article, place + 1, "speaks next", found);
    Span words = article.statements().get(place).span();
    int paragraph = article.article().paragraphAt(words.start());
    for (LocalEntity entity : article.entities()) {
      for (Mention mention : entity.mentions()) {
        boolean near =
            Math.abs(article.article().paragraphAt(mention.span().start()) - paragraph) <= 1;
        if (entity.type() == EntityType.PERSON && near && !words.contains(mention.span())) {
          found.putIfAbsent(NameKey.display(entity.name()), "is named in or beside the paragraph");
        }
      }
    }
    names(article, article.attributions().get(place)).forEach(found::remove);
    return found.entrySet().stream()
        .limit(MOST_ALTERNATIVES)
        .map(e -> new ReviewItem.Alternative(e.getKey(), e.getValue()))
        .toList();
  }

  private static void speakers(
      AnalyzedArticle article, int place, String reason, Map<String, String> found) {
    if (place >= 0 && place < article.statements().size()) {
      for (int number : article.attributions().get(place).voices()) {
        Voice voice = article.voices().get(number);
        found.putIfAbsent(NameKey.display(voice.name()), reason);
      }
    }
  }
}
