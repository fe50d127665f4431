package newsarchive.site.view;

import java.util.List;

/** The list of articles. */
public record ArticlesView(
    Frame page, String title, String lede, List<ArticleGroup> groups, PagerView pager) {
  public ArticlesView {
    groups = List.copyOf(groups);
  }
}
