package newsarchive.export;

import java.time.Instant;
import newsarchive.links.Links;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Metadata;

/** New articles for feed readers: RFC 4287. */
final class AtomFeed {
  private AtomFeed() {}

  static byte[] of(Feed feed) {
    String publisher = feed.settings().publisher();
    String title = feed.settings().title();
    Xml xml = new Xml();
    xml.open(
        "feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", feed.settings().language());
    xml.text("id", feed.id(Links.ATOM)).text("title", title);
    xml.text("subtitle", feed.settings().description());
    xml.text("updated", feed.updated().toString());
    xml.empty("link", "rel", "self", "href", address(feed, Links.ATOM));
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", address(feed, Links.HOME));
    xml.open("author").text("name", publisher == null ? title : publisher).close();
    feed.articles().forEach(article -> entry(xml, feed, article));
    return xml.close().bytes();
  }

  private static void entry(Xml xml, Feed feed, AnalyzedArticle article) {
    String page = Feed.page(article);
    Metadata metadata = article.article().metadata();
    xml.open("entry").text("id", feed.id(page)).text("title", metadata.title());
    xml.text("updated", Feed.updated(article).toString());
    Instant published = Feed.published(article);
    if (published != null) {
      xml.text("published", published.toString());
    }
    for (String author : metadata.authors()) {
      xml.open("author").text("name", author).close();
    }
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", address(feed, page));
    xml.text("summary", feed.summary(article)).close();
  }

  private static String address(Feed feed, String path) {
    String absolute = feed.absolute(path);
    return absolute != null ? absolute : Links.relative(Links.ATOM, path);
  }
}
