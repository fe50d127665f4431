package newsarchive.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import newsarchive.archive.Archive;
import newsarchive.archive.ArchivedClaim;
import newsarchive.archive.Entity;
import newsarchive.archive.Speaker;
import newsarchive.diagnostics.ArchiveException;
import newsarchive.links.Links;
import newsarchive.publish.SiteContent;
import newsarchive.publish.SiteSink;

/** Makes all pages of an archive. */
public final class SiteBuilder {
  /**
   * All pages, the style sheet, the scripts and the icon, in parts that can be made side by side.
   *
   * @throws ArchiveException T003 if the templates cannot be read; the parts throw T001 if a
   *     template is not well-formed, T002 if it fails
   */
  public List<SiteContent> parts(Archive archive, SiteOptions options) throws ArchiveException {
    Site site = new Site(archive, options);
    Templates templates = new Templates(options.templates());
    TimelinePages timeline = new TimelinePages(site);
    List<PageWriter> writers = new ArrayList<>();
    writers.add(pages -> pages.add(Links.HOME, "home", new HomePage(site, timeline).view()));
    writers.addAll(articles(site));
    for (Speaker speaker : archive.speakers()) {
      writers.add(pages -> new SpeakerPages(site, speaker).write(pages));
    }
    for (Entity entity : archive.entities()) {
      writers.add(pages -> new EntityPages(site, entity).write(pages));
    }
    writers.add(new IndexPages(site)::write);
    ClaimsPages claims = new ClaimsPages(site);
    writers.add(claims::write);
    for (ArchivedClaim claim : archive.claims()) {
      writers.add(pages -> new ClaimPage(site, claim).write(pages));
    }
    writers.addAll(timeline.writers());
    writers.add(pages -> pages.add(Links.SEARCH, "search", new SearchPage(site).view()));
    writers.add(
        pages -> pages.add(Links.STATISTICS, "statistics", new StatisticsPage(site).view()));
    writers.add(pages -> pages.add(Links.ABOUT, "about", new AboutPage(site).view()));
    writers.add(pages -> pages.add(Links.NOT_FOUND, "not-found", new NotFoundPage(site).view()));
    List<SiteContent> parts = new ArrayList<>();
    for (PageWriter writer : writers) {
      parts.add(sink -> writer.write(new Pages(templates, sink)));
    }
    parts.add(sink -> Assets.write(options.templates(), sink));
    return parts;
  }

  private static List<PageWriter> articles(Site site) {
    List<PageWriter> writers = new ArrayList<>();
    List<ShownArticle> articles = site.articles();
    for (int i = 0; i < articles.size(); i++) {
      ShownArticle newer = i == 0 ? null : articles.get(i - 1);
      ShownArticle older = i + 1 == articles.size() ? null : articles.get(i + 1);
      ShownArticle article = articles.get(i);
      writers.add(
          pages ->
              pages.add(
                  Links.article(article.id()),
                  "article",
                  new ArticlePage(site, article).view(newer, older)));
    }
    return writers;
  }

  /** Makes some of the pages. */
  @FunctionalInterface
  interface PageWriter {
    void write(Pages pages) throws ArchiveException;
  }

  /** Where finished pages go. */
  static final class Pages {
    private final Templates templates;
    private final SiteSink sink;

    Pages(Templates templates, SiteSink sink) {
      this.templates = templates;
      this.sink = sink;
    }

    void add(String path, String template, Record view) throws ArchiveException {
      sink.add(path, templates.fill(template, view).getBytes(StandardCharsets.UTF_8));
    }
  }
}
