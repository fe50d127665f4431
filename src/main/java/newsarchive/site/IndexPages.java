package newsarchive.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.diagnostics.ArchiveException;
import newsarchive.links.Links;
import newsarchive.site.view.ArticleGroup;
import newsarchive.site.view.ArticleLine;
import newsarchive.site.view.ArticlesView;
import org.jspecify.annotations.Nullable;

/** Makes the list of articles, and those of speakers and entities. */
final class IndexPages {
  static final int ARTICLES = 100;
  private static final int NEWEST = 50;

  private final Site site;

  IndexPages(Site site) {
    this.site = site;
  }

  void write(SiteBuilder.Pages pages) throws ArchiveException {
    Shelves<ShownArticle> articles =
        new Shelves<>(
                Links.ARTICLES, site.articles(), Shelves.Order.NEWEST_FIRST, Shelves.Key.YEARS)
            .cut(ARTICLES, shown -> Shelves.Key.year(shown.date()));
    List<ShownArticle> newest = articles.front(NEWEST);
    pages.add(Links.ARTICLES, "articles", articles(newest, articles, null));
    for (Shelves.Shelf<ShownArticle> shelf : articles.all()) {
      pages.add(shelf.path(), "articles", articles(shelf.things(), articles, shelf));
    }
    new NamePages(site).write(pages);
  }

  private ArticlesView articles(
      List<ShownArticle> articles,
      Shelves<ShownArticle> shelves,
      Shelves.@Nullable Shelf<ShownArticle> shelf) {
    String path = shelf == null ? Links.ARTICLES : shelf.path();
    ArticleLines lines = new ArticleLines(path);
    Map<String, List<ArticleLine>> months = new LinkedHashMap<>();
    for (ShownArticle shown : articles) {
      months
          .computeIfAbsent(Words.month(shown.date()), any -> new ArrayList<>())
          .add(lines.line(shown));
    }
    List<ArticleGroup> groups = new ArrayList<>();
    months.forEach((month, shown) -> groups.add(new ArticleGroup(month, shown)));
    String title = Frames.Section.ARTICLES.label() + (shelf == null ? "" : ", " + shelf.title());
    String lede =
        Words.count(site.articles().size(), "article", "articles") + ", the newest first.";
    return new ArticlesView(
        new Frames(site)
            .of(new Frames.Head(path, Frames.Section.ARTICLES, title, lede, List.of(), null)),
        title,
        shelf == null ? lede : "",
        groups,
        shelves.pager(shelf));
  }
}
