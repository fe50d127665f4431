package newsarchive.site.view;

import java.util.List;

/** Statements of one month. */
public record TimelineGroup(String id, String heading, List<TimelineArticle> articles) {
  public TimelineGroup {
    articles = List.copyOf(articles);
  }
}
