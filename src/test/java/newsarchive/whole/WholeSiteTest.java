package newsarchive.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every page of a site. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeSiteTest {
  private BuiltSite site;

  @BeforeAll
  void build(@TempDir Path temp) throws IOException {
    site = SmallArchive.buildWithSeeds(temp);
  }

  @Test
  void everyKindOfPageIsThere() {
    for (String path :
        List.of(
            "index.html",
            "articles/index.html",
            "articles/bridge.html",
            "speakers/index.html",
            "speakers/ann-lee.html",
            "entities/index.html",
            "claims/index.html",
            "timeline.html",
            "search.html",
            "about.html",
            "404.html")) {
      assertTrue(site.pages().containsKey(path), path + " is missing of " + site.pages().keySet());
    }
    for (String path :
        List.of("feed.xml", "feed.json", "sitemap.xml", "robots.txt", "SHA256SUMS", ".nojekyll")) {
      assertTrue(site.files().contains(path), path + " is missing");
    }
  }

  @Test
  void noTwoPagesHaveTheSameTitle() {
    Map<String, String> titles = new HashMap<>();
    site.pages()
        .forEach(
            (path, page) -> {
              String other = titles.put(page.title(), path);
              assertNull(other, () -> other + " and " + path + " are both " + page.title());
            });
  }

  @Test
  void anArticlesPageHasTheSameCitationsAsTheFilesBesideIt() throws IOException {
    for (String format : List.of("bib", "ris", "csl.json")) {
      String file = site.text("articles/bridge." + format);
      List<String> shown =
          site.page("articles/bridge.html").select("#cite pre").stream()
              .map(Element::wholeText)
              .toList();
      assertTrue(shown.contains(file), format + " is not among " + shown);
    }
  }

  @Test
  void everyLinkAndAnchorResolves() {
    assertEquals(List.of(), new LinkCheck(site).broken());
  }

  @Test
  void everyPageIsReachedFromTheFirstOne() throws IOException {
    String tables = site.text("data/datapackage.json");
    Set<String> orphans = new TreeSet<>(new LinkCheck(site).orphans());
    // Files that hosts, crawlers and checkers ask for by name.
    orphans.removeAll(Set.of("404.html", "robots.txt", ".nojekyll", "SHA256SUMS", "sitemap.xml"));
    // The linked description of the tables names the tables.
    orphans.removeIf(path -> path.startsWith("data/") && tables.contains(path.substring(5)));
    // The script of the search page loads the index, whose parts name each other.
    assertTrue(site.files().contains("assets/search.js"));
    orphans.removeIf(path -> path.startsWith("search/"));
    assertEquals(Set.of(), orphans);
  }

  @Test
  void linksToOtherPlacesAreThoseOfTheArticlesAndOfTheArchiveItself() {
    for (String link : new LinkCheck(site).external()) {
      String lower = link.toLowerCase(Locale.ROOT);
      assertTrue(lower.startsWith("https://") || lower.startsWith("http://"), link);
    }
  }

  @Test
  void nothingIsLoadedFromAnotherHostAndNothingRunsButTheSitesOwnScript() {
    site.pages()
        .forEach(
            (path, page) -> {
              for (Element element : page.select("[src], link[rel=stylesheet], link[rel=icon]")) {
                String address =
                    element.hasAttr("src") ? element.attr("src") : element.attr("href");
                assertTrue(address.matches("(\\.\\./)*[a-z0-9/.-]+"), path + ": " + address);
              }
              for (Element script : page.select("script")) {
                boolean data = script.attr("type").equals("application/ld+json");
                assertTrue(data || script.hasAttr("src"), path + ": " + script);
              }
              page.getAllElements().stream()
                  .flatMap(element -> element.attributes().asList().stream())
                  .forEach(a -> assertTrue(!a.getKey().startsWith("on"), path + ": " + a));
              assertEquals(List.of(), page.select("style, [style], iframe, object, embed, base"));
              String policy =
                  page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
              assertTrue(policy.contains("default-src 'none'"), path + ": " + policy);
              assertTrue(!policy.contains("unsafe"), path + ": " + policy);
            });
  }

  @Test
  void everyPageHasItsOwnTitleALanguageAndOneHeading() {
    Set<String> titles = new TreeSet<>();
    site.pages()
        .forEach(
            (path, page) -> {
              String kind = path.substring(0, path.indexOf('/') + 1);
              assertTrue(titles.add(kind + page.title()), path + " has the title of another");
              assertTrue(!page.select("html").attr("lang").isEmpty(), path);
              assertEquals(1, page.select("h1").size(), path);
              assertEquals(1, page.select("main").size(), path);
            });
  }

  @Test
  void noIdIsThereTwice() {
    assertEquals(List.of(), site.withRepeatedIds());
  }

  @Test
  void markupInAnArticleIsShownAndNotObeyed() {
    Document letter = site.page("articles/letter.html");
    assertTrue(letter.text().contains("<script>alert(1)</script>"), letter.text());
    String heading = site.page("articles/bridge.html").select("h1").text();
    assertEquals("The bridge & its \"tests\" <b>", heading.replace('“', '"').replace('”', '"'));
  }

  @Test
  void everySpeakerPageLeadsToTheArticleAndBack() {
    Document speaker = site.page("speakers/ann-lee.html");
    for (String article : List.of("articles/bridge.html", "articles/budget--vote.html")) {
      assertTrue(
          speaker.select("a[href^=../" + article + "]").size() > 0,
          article + " is not linked from " + speaker.select("main a").eachAttr("href"));
      assertTrue(site.page(article).select("a[href=../speakers/ann-lee.html]").size() > 0, article);
    }
  }
}
