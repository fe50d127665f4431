package newsarchive.site.view;

import java.util.List;

/** Statements of one month. */
public record TimelineGroup(
    String id, String heading, String year, List<TimelineArticle> articles) {
  public TimelineGroup {
    articles = List.copyOf(articles);
  }
}
