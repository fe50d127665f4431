package newsarchive.site.view;

import java.util.List;

/** Articles of one month. */
public record ArticleGroup(String heading, List<ArticleLine> articles) {
  public ArticleGroup {
    articles = List.copyOf(articles);
  }
}
