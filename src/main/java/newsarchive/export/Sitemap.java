package newsarchive.export;

import java.util.ArrayList;
import java.util.List;
import newsarchive.archive.Archive;
import newsarchive.links.Links;
import newsarchive.model.Metadata;
import newsarchive.model.PartialDate;
import newsarchive.publish.SiteSink;
import org.jspecify.annotations.Nullable;

/**
 * The pages for search engines, and {@code robots.txt}. A sitemap holds absolute addresses alone,
 * so without a base URL there is none.
 */
final class Sitemap {
  /** The protocol's limit for one file. */
  static final int MAX_URLS = 50_000;

  private record Page(String address, @Nullable String changed) {}

  private final Contents contents;
  private final int limit;

  Sitemap(Contents contents) {
    this(contents, MAX_URLS);
  }

  Sitemap(Contents contents, int limit) {
    this.contents = contents;
    this.limit = limit;
  }

  void addTo(SiteSink sink) {
    String address = contents.absolute(Links.SITEMAP);
    String robots = "User-agent: *\nAllow: /\n";
    if (address == null) {
      sink.add(Links.ROBOTS, Exporter.utf8(robots));
      return;
    }
    sink.add(Links.ROBOTS, Exporter.utf8(robots + "\nSitemap: " + address + "\n"));
    List<Page> pages = pages();
    if (pages.size() <= limit) {
      sink.add(Links.SITEMAP, urls(pages));
      return;
    }
    Xml index =
        new Xml().open("sitemapindex", "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
    for (int from = 0; from < pages.size(); from += limit) {
      String path = Links.sitemapPart(from / limit + 1);
      sink.add(path, urls(pages.subList(from, Math.min(pages.size(), from + limit))));
      String part = contents.absolute(path);
      index.open("sitemap").text("loc", part == null ? path : part).close();
    }
    sink.add(Links.SITEMAP, index.close().bytes());
  }

  private static byte[] urls(List<Page> pages) {
    Xml xml = new Xml().open("urlset", "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
    for (Page page : pages) {
      xml.open("url").text("loc", page.address());
      if (page.changed() != null) {
        xml.text("lastmod", page.changed());
      }
      xml.close();
    }
    return xml.close().bytes();
  }

  private List<Page> pages() {
    Archive archive = contents.archive();
    List<Page> pages = new ArrayList<>();
    List.of(
            Links.HOME,
            Links.ARTICLES,
            Links.SPEAKERS,
            Links.ENTITIES,
            Links.CLAIMS,
            Links.TIMELINE,
            Links.SEARCH,
            Links.STATISTICS,
            Links.ABOUT)
        .forEach(path -> add(pages, path, null));
    archive
        .articles()
        .forEach(a -> add(pages, Links.article(a.article().id()), changed(a.article().metadata())));
    archive.speakers().forEach(speaker -> add(pages, Links.speaker(speaker.id()), null));
    archive.entities().forEach(entity -> add(pages, Links.entity(entity.id()), null));
    archive.claims().forEach(claim -> add(pages, Links.claim(claim.id()), null));
    return pages;
  }

  private static @Nullable String changed(Metadata metadata) {
    PartialDate date = metadata.modified() != null ? metadata.modified() : metadata.published();
    return Contents.iso(date);
  }

  private void add(List<Page> pages, String path, @Nullable String changed) {
    String address = contents.absolute(path);
    if (address != null) {
      pages.add(new Page(address, changed));
    }
  }
}
