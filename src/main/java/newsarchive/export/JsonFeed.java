package newsarchive.export;

import java.util.List;
import newsarchive.links.Links;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Metadata;

/** New articles for feed readers: JSON Feed 1.1. Without a base URL the addresses are left out. */
final class JsonFeed {
  private JsonFeed() {}

  static byte[] of(Feed feed) {
    Json json = new Json().object().field("version", "https://jsonfeed.org/version/1.1");
    json.field("title", PlainText.line(feed.settings().title()));
    json.field("home_page_url", feed.absolute(Links.HOME));
    json.field("feed_url", feed.absolute(Links.JSON_FEED));
    json.field("description", PlainText.line(feed.settings().description()));
    json.field("language", feed.settings().language());
    String publisher = feed.settings().publisher();
    if (publisher != null) {
      authors(json, List.of(publisher));
    }
    json.array("items");
    feed.articles().forEach(article -> item(json, feed, article));
    return json.end().end().bytes();
  }

  private static void item(Json json, Feed feed, AnalyzedArticle article) {
    Metadata metadata = article.article().metadata();
    String page = Feed.page(article);
    json.object().field("id", feed.id(page)).field("url", feed.absolute(page));
    json.field("external_url", metadata.url());
    json.field("title", PlainText.line(metadata.title()));
    json.field("content_text", feed.summary(article));
    json.field("date_published", Feed.published(article));
    json.field("language", metadata.language());
    if (!metadata.authors().isEmpty()) {
      authors(json, metadata.authors());
    }
    json.end();
  }

  private static void authors(Json json, List<String> names) {
    json.array("authors");
    names.forEach(name -> json.object().field("name", PlainText.line(name)).end());
    json.end();
  }
}
