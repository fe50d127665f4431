package newsarchive.archive;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.ArticleId;
import newsarchive.model.PartialDate;

/** The orders of articles, which do not depend on the order of files. */
final class ArticleOrder {
  /** The newest first, undated ones last, then by id. */
  static final Comparator<AnalyzedArticle> NEWEST_FIRST =
      Comparator.comparing(
              (AnalyzedArticle a) -> a.article().metadata().published(),
              Comparator.nullsLast(Comparator.<PartialDate>reverseOrder()))
          .thenComparing(a -> a.article().id());

  /**
   * Undated ones first, then the oldest, then by id. Who comes first keeps its address when another
   * of the same name arrives: a new article is as a rule dated, and newer than the others.
   */
  static final Comparator<AnalyzedArticle> BY_AGE =
      Comparator.comparing(
              (AnalyzedArticle a) -> a.article().metadata().published(),
              Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder()))
          .thenComparing(a -> a.article().id());

  private ArticleOrder() {}

  static void requireUniqueIds(List<AnalyzedArticle> articles) {
    Map<ArticleId, String> paths = new HashMap<>();
    for (AnalyzedArticle article : articles) {
      String path = article.article().source().provenance().path();
      String other = paths.put(article.article().id(), path);
      if (other != null) {
        throw new IllegalArgumentException(
            "two articles with the id " + article.article().id() + ": " + other + ", " + path);
      }
    }
  }
}
