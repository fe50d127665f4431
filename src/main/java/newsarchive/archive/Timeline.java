package newsarchive.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.PartialDate;
import newsarchive.model.Statement;

/**
 * All statements by the date of their article.
 *
 * @param months newest first; a date that gives the year alone makes a group of its own, behind the
 *     year's months
 * @param undated statements of articles without a date, in order of articles and appearance
 */
public record Timeline(List<Month> months, List<StatementRef> undated) {
  /**
   * Statements of one month.
   *
   * @param label {@code 2024-05}, or {@code 2024} if the source gives no month
   * @param items newest first, within an article in order of appearance
   */
  public record Month(String label, List<Item> items) {
    public Month {
      items = List.copyOf(items);
    }
  }

  /** A statement and the date of its article. */
  public record Item(PartialDate date, StatementRef statement) {}

  public Timeline {
    months = List.copyOf(months);
    undated = List.copyOf(undated);
  }

  public static Timeline of(Archive archive) {
    Map<String, List<Item>> months = new LinkedHashMap<>();
    List<StatementRef> undated = new ArrayList<>();
    for (AnalyzedArticle article : archive.articles()) {
      PartialDate date = article.article().metadata().published();
      for (Statement statement : article.statements()) {
        StatementRef ref = new StatementRef(article.article().id(), statement.id());
        if (date == null) {
          undated.add(ref);
        } else {
          months.computeIfAbsent(label(date), key -> new ArrayList<>()).add(new Item(date, ref));
        }
      }
    }
    return new Timeline(
        months.entrySet().stream().map(e -> new Month(e.getKey(), e.getValue())).toList(), undated);
  }

  private static String label(PartialDate date) {
    return new PartialDate(date.year(), date.month(), null, null).iso();
  }
}
