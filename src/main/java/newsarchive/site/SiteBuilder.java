package newsarchive.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import newsarchive.archive.Archive;
import newsarchive.archive.Entity;
import newsarchive.archive.Speaker;
import newsarchive.diagnostics.ArchiveException;
import newsarchive.links.Links;
import newsarchive.publish.SiteSink;

/** Makes all pages of an archive. */
public final class SiteBuilder {
  /**
   * Adds every page, the style sheet, the scripts and the icon.
   *
   * @return the number of pages
   * @throws ArchiveException T001 if a template is not well-formed, T002 if it fails, T003 if it
   *     cannot be read
   */
  public int build(Archive archive, SiteOptions options, SiteSink sink) throws ArchiveException {
    Site site = new Site(archive, options);
    Pages pages = new Pages(new Templates(options.templates()), sink);
    TimelinePages timeline = new TimelinePages(site);
    pages.add(Links.HOME, "home", new HomePage(site, timeline).view());
    articles(site, pages);
    for (Speaker speaker : archive.speakers()) {
      new SpeakerPages(site, speaker).write(pages);
    }
    for (Entity entity : archive.entities()) {
      new EntityPages(site, entity).write(pages);
    }
    new IndexPages(site).write(pages);
    new ClaimsPages(site).write(pages);
    timeline.write(pages);
    pages.add(Links.SEARCH, "search", new SearchPage(site).view());
    pages.add(Links.STATISTICS, "statistics", new StatisticsPage(site).view());
    pages.add(Links.ABOUT, "about", new AboutPage(site).view());
    pages.add(Links.NOT_FOUND, "not-found", new NotFoundPage(site).view());
    Assets.write(options.templates(), sink);
    return pages.count();
  }

  private static void articles(Site site, Pages pages) throws ArchiveException {
    List<ShownArticle> articles = site.articles();
    for (int i = 0; i < articles.size(); i++) {
      ShownArticle newer = i == 0 ? null : articles.get(i - 1);
      ShownArticle older = i + 1 == articles.size() ? null : articles.get(i + 1);
      ShownArticle article = articles.get(i);
      pages.add(
          Links.article(article.id()),
          "article",
          new ArticlePage(site, article).view(newer, older));
    }
  }

  /** Where finished pages go. */
  static final class Pages {
    private final Templates templates;
    private final SiteSink sink;
    private int count;

    Pages(Templates templates, SiteSink sink) {
      this.templates = templates;
      this.sink = sink;
    }

    void add(String path, String template, Record view) throws ArchiveException {
      sink.add(path, templates.fill(template, view).getBytes(StandardCharsets.UTF_8));
      count++;
    }

    int count() {
      return count;
    }
  }
}
