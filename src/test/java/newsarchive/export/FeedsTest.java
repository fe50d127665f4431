package newsarchive.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import newsarchive.fixtures.JsonTree;
import newsarchive.fixtures.MemorySink;
import newsarchive.links.Links;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

final class FeedsTest {
  private final MemorySink local = Samples.exported(null, Samples.harbour(), Samples.undated());
  private final MemorySink published =
      Samples.exported(Samples.BASE, Samples.harbour(), Samples.undated(), Samples.hostile());

  private static Document xml(MemorySink site, String path) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(site.bytes(path)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(path + ": " + site.text(path), e);
    }
  }

  private static List<String> texts(Document document, String element) {
    NodeList found = document.getElementsByTagName(element);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }

  private static List<String> links(Document document) {
    NodeList found = document.getElementsByTagName("link");
    List<String> links = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      links.add(((Element) found.item(i)).getAttribute("href"));
    }
    return links;
  }

  @Test
  void atomNamesArticlesAtTheirAbsoluteAddresses() {
    Document feed = xml(published, Links.ATOM);
    assertEquals(
        List.of(
            Samples.BASE + "feed.xml",
            Samples.BASE + "articles/harbour.html",
            Samples.BASE + "articles/hostile.html",
            Samples.BASE + "articles/note.html"),
        texts(feed, "id"));
    assertTrue(links(feed).contains(Samples.BASE + "articles/harbour.html"));
    assertTrue(texts(feed, "title").contains("News & <Views>"));
    assertTrue(texts(feed, "summary").contains("3 statements by 2 speakers, 1 claim."));
    assertTrue(texts(feed, "name").contains("Smith and Sons"));
  }

  @Test
  void datesComeFromArticlesAndNeverFromAClock() {
    Document feed = xml(published, Links.ATOM);
    assertEquals(
        List.of(
            "2024-05-31T00:00:00Z",
            "2024-05-31T00:00:00Z",
            "1970-01-01T00:00:00Z",
            "1970-01-01T00:00:00Z"),
        texts(feed, "updated"));
    assertEquals(List.of("2024-05-31T00:00:00Z"), texts(feed, "published"));
    Object json = JsonTree.read(published.text(Links.JSON_FEED));
    assertEquals("2024-05-31T00:00:00Z", JsonTree.at(json, "items/0/date_published"));
    assertThrows(IllegalArgumentException.class, () -> JsonTree.at(json, "items/2/date_published"));
  }

  @Test
  void withoutABaseUrlFeedsStillHaveIdsAndWays() {
    Document feed = xml(local, Links.ATOM);
    texts(feed, "id").forEach(id -> assertTrue(id.matches("urn:uuid:[0-9a-f-]{36}"), id));
    assertTrue(links(feed).contains("articles/harbour.html"));
    Object json = JsonTree.read(local.text(Links.JSON_FEED));
    assertEquals(2, ((List<?>) JsonTree.at(json, "items")).size());
    assertThrows(IllegalArgumentException.class, () -> JsonTree.at(json, "feed_url"));
    assertThrows(IllegalArgumentException.class, () -> JsonTree.at(json, "items/0/url"));
  }

  @Test
  void anEmptyArchiveHasAnEmptyFeed() {
    MemorySink empty = Samples.exported(null);
    assertEquals(List.of("1970-01-01T00:00:00Z"), texts(xml(empty, Links.ATOM), "updated"));
    assertEquals(List.of(), JsonTree.at(JsonTree.read(empty.text(Links.JSON_FEED)), "items"));
  }

  @Test
  void sitemapListsEveryPage() {
    List<String> pages = texts(xml(published, Links.SITEMAP), "loc");
    assertTrue(pages.contains(Samples.BASE + "index.html"));
    assertTrue(pages.contains(Samples.BASE + "speakers/ana-petrova.html"));
    assertTrue(pages.contains(Samples.BASE + "entities/tidal-works.html"));
    assertEquals(pages.size(), pages.stream().distinct().count());
    assertEquals(List.of("2024-05-31"), texts(xml(published, Links.SITEMAP), "lastmod"));
    assertTrue(published.text(Links.ROBOTS).contains("Sitemap: " + Samples.BASE + "sitemap.xml\n"));
    assertFalse(local.text(Links.ROBOTS).contains("Sitemap"));
  }

  @Test
  void aLongSitemapIsCut() {
    MemorySink site = new MemorySink();
    new Sitemap(new Contents(Samples.archive(Samples.BASE, Samples.harbour())), 5).addTo(site);
    List<String> parts = texts(xml(site, Links.SITEMAP), "loc");
    assertEquals(Samples.BASE + "sitemap-1.xml", parts.get(0));
    List<String> pages = new ArrayList<>();
    for (String part : parts) {
      List<String> some = texts(xml(site, part.substring(Samples.BASE.length())), "loc");
      assertTrue(some.size() <= 5);
      pages.addAll(some);
    }
    assertEquals(
        texts(xml(Samples.exported(Samples.BASE, Samples.harbour()), Links.SITEMAP), "loc"), pages);
  }
}
