package newsarchive.analysis.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Attribution;
import newsarchive.model.Correction.Kind;
import newsarchive.model.PlacedCorrection;
import newsarchive.model.Statement;
import newsarchive.model.StatementId;
import org.jspecify.annotations.Nullable;

/** What the program alone says where an editor decided. */
final class Formerly {
  /**
   * A word of the program.
   *
   * @param words empty if it said nothing
   */
  record Said(String words, double confidence, boolean agreed) {}

  private final AnalyzedArticle plain;
  private final AnalyzedArticle edited;

  Formerly(AnalyzedArticle plain, AnalyzedArticle edited) {
    this.plain = plain;
    this.edited = edited;
  }

  Said said(PlacedCorrection placed, @Nullable StatementId statement) {
    return switch (placed.correction().kind()) {
      case SPEAKER, STATEMENT, MISSING_NAME, NO_STATEMENT, CHECKED -> speaker(placed, statement);
      case BREAK, NO_BREAK -> new Said("", 0, isBreak(plain, placed) == isBreak(edited, placed));
      default -> new Said("", 0, false);
    };
  }

  /** False for a correction of a break that did not come about. */
  boolean hasBreak(PlacedCorrection placed) {
    return switch (placed.correction().kind()) {
      case BREAK -> isBreak(edited, placed);
      case NO_BREAK -> !isBreak(edited, placed) && placed.span().start() > 0;
      default -> true;
    };
  }

  private static boolean isBreak(AnalyzedArticle article, PlacedCorrection placed) {
    int start = placed.span().start();
    return article.article().paragraphs().stream().anyMatch(p -> p.span().start() == start);
  }

  private Said speaker(PlacedCorrection placed, @Nullable StatementId statement) {
    Statement before = Overlap.statement(plain.statements(), placed.span());
    if (before == null) {
      boolean none = placed.correction().kind() == Kind.NO_STATEMENT;
      return new Said("", 0, none);
    }
    Attribution attribution = attribution(plain, before.id());
    List<String> names = names(plain, attribution);
    String words = names.isEmpty() ? "no speaker" : String.join(" and ", names);
    boolean agreed =
        switch (placed.correction().kind()) {
          case CHECKED -> true;
          case NO_STATEMENT -> false;
          default ->
              statement != null
                  && lower(names).equals(lower(names(edited, attribution(edited, statement))));
        };
    return new Said(words, attribution.confidence(), agreed);
  }

  private static List<String> lower(List<String> names) {
    return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).sorted().toList();
  }

  private static Attribution attribution(AnalyzedArticle article, StatementId id) {
    for (Attribution attribution : article.attributions()) {
      if (attribution.statement().equals(id)) {
        return attribution;
      }
    }
    throw new IllegalStateException("a statement without attribution: " + id);
  }

  private static List<String> names(AnalyzedArticle article, Attribution attribution) {
    List<String> names = new ArrayList<>();
    attribution.voices().forEach(voice -> names.add(article.voices().get(voice).name()));
    return names;
  }
}
