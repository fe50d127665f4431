package newsarchive.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import newsarchive.archive.Archive;
import newsarchive.export.Exporter;
import newsarchive.links.Links;
import newsarchive.publish.SiteContent;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class SiteBuilderTest {
  private static Map<String, String> pages = Map.of();

  @BeforeAll
  static void build() throws Exception {
    pages = SiteFixture.pages(null);
  }

  @Test
  void everyInternalLinkAndAnchorResolves() throws Exception {
    Set<String> files = new HashSet<>(pages.keySet());
    Archive archive =
        SiteFixture.archive(
            null,
            SiteFixture.harbour(),
            SiteFixture.storm(),
            SiteFixture.hostile(),
            SiteFixture.silent());
    for (SiteContent part : new Exporter(archive).parts()) {
      part.writeTo((path, content) -> files.add(path));
    }
    files.add(Links.MANIFEST);
    for (String path : html()) {
      for (Element link : SiteFixture.page(pages, path).select("[href],[src],[cite]")) {
        for (String attribute : List.of("href", "src", "cite")) {
          if (link.hasAttr(attribute) && !isOutside(link.attr(attribute))) {
            check(path, link.attr(attribute), files);
          }
        }
      }
    }
  }

  private static boolean isOutside(String address) {
    return address.startsWith("https://") || address.startsWith("mailto:");
  }

  private static void check(String from, String address, Set<String> files) {
    String plain = address.replaceFirst(":~:.*", "");
    URI target = URI.create("x:/" + from).resolve(plain.isEmpty() ? "#" : plain);
    String path = plain.startsWith("#") || plain.isEmpty() ? from : target.getPath().substring(1);
    assertTrue(files.contains(path), from + " links to " + address);
    String anchor = target.getFragment();
    if (anchor != null && !anchor.isEmpty()) {
      assertNotNull(
          SiteFixture.page(pages, path).getElementById(anchor), from + " links to " + address);
    }
  }

  @Test
  void noPageIsAnOrphan() {
    Set<String> reached = new TreeSet<>(Set.of(Links.HOME, Links.NOT_FOUND));
    Deque<String> waiting = new ArrayDeque<>(reached);
    while (!waiting.isEmpty()) {
      String path = waiting.remove();
      for (Element link : SiteFixture.page(pages, path).select("a[href]")) {
        String href = link.attr("href").replaceFirst("#.*", "");
        if (!isOutside(href) && !href.isEmpty()) {
          String target = URI.create("x:/" + path).resolve(href).getPath().substring(1);
          if (target.endsWith(".html") && reached.add(target)) {
            waiting.add(target);
          }
        }
      }
    }
    assertEquals(new TreeSet<>(html()), reached);
  }

  @Test
  void idsAreUniqueAndNothingIsInline() {
    for (String path : html()) {
      Document page = SiteFixture.page(pages, path);
      Set<String> ids = new HashSet<>();
      page.select("[id]").forEach(e -> assertTrue(ids.add(e.id()), path + " has twice " + e.id()));
      assertTrue(page.select("[style],style").isEmpty(), path);
      for (Element script : page.select("script")) {
        boolean data = script.attr("type").equals("application/ld+json");
        assertTrue(data || (script.hasAttr("src") && script.data().isEmpty()), path);
      }
      page.getAllElements()
          .forEach(
              e -> e.attributes().forEach(a -> assertFalse(a.getKey().startsWith("on"), path)));
      String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
      assertTrue(policy.startsWith("default-src 'none';") && !policy.contains("unsafe"), path);
    }
  }

  @Test
  void noPageAsksAnotherHost() {
    for (String path : html()) {
      for (Element e :
          SiteFixture.page(pages, path).select("[src],link[rel=stylesheet],link[rel=icon]")) {
        assertFalse(e.attr("src").contains(":"), path);
        assertFalse(e.hasAttr("rel") && e.attr("href").contains(":"), path);
      }
    }
  }

  @Test
  void secondBuildGivesTheSameBytes() throws Exception {
    assertEquals(pages, SiteFixture.pages(null));
  }

  @Test
  void absoluteAddressesStandOnlyWhereTheBaseIsKnown() throws Exception {
    Map<String, String> published = SiteFixture.pages("https://example.org/a/");
    Document page = SiteFixture.page(published, "articles/harbour.html");
    assertEquals(
        "https://example.org/a/articles/harbour.html",
        page.select("link[rel=canonical]").attr("href"));
    assertTrue(page.select("script[type=application/ld+json]").html().contains("\"@id\""));
    Document local = SiteFixture.page(pages, "articles/harbour.html");
    assertTrue(local.select("link[rel=canonical],meta[property=og:url]").isEmpty());
    assertFalse(local.select("script[type=application/ld+json]").html().contains("\"@id\""));
  }

  @Test
  void notFoundPageWorksAtAnyDepthWhereTheBaseIsKnown() throws Exception {
    Document page = SiteFixture.page(SiteFixture.pages("https://example.org/a/"), Links.NOT_FOUND);
    page.select("a[href],link[href],script[src]").stream()
        .filter(e -> !e.attr("href").startsWith("#"))
        .forEach(
            e -> assertTrue((e.attr("href") + e.attr("src")).startsWith("/a/"), e.outerHtml()));
  }

  @Test
  void hostileWordsAreEscapedInEveryContext() {
    int seen = 0;
    for (String path : html()) {
      String raw = pages.getOrDefault(path, "");
      Document page = SiteFixture.page(pages, path);
      assertFalse(raw.contains("<script>alert"), path);
      assertFalse(raw.contains("49"), path + " evaluated a template");
      assertFalse(page.text().indexOf('\u202E') >= 0, path + " has an open override");
      for (Element script : page.select("script[type=application/ld+json]")) {
        assertFalse(script.data().contains("<"), path);
        assertTrue(script.data().startsWith("{") && script.data().endsWith("}"), path);
      }
      seen += page.text().contains("<script>alert(1)</script>") ? 1 : 0;
    }
    assertTrue(seen >= 8, "shown on " + seen + " pages");
  }

  private static List<String> html() {
    return pages.keySet().stream().filter(path -> path.endsWith(".html")).toList();
  }
}
