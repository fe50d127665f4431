package newsarchive.full;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.whole.BuiltSite;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pages in a real browser: on a phone and a desktop, by day and by night, served and from disk.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
  private @Nullable ServedSite served;
  private BuiltSite site;
  private Chromium chromium;
  private WebServer server;

  @BeforeAll
  void start(@TempDir Path temp) throws IOException {
    served = ServedSite.start(temp);
    site = served.site();
    chromium = served.chromium();
    server = served.server();
  }

  @AfterAll
  void stop() {
    if (served != null) {
      served.close();
    }
  }

  @ParameterizedTest
  @CsvSource({"390, LIGHT", "390, DARK", "1280, LIGHT", "1280, DARK"})
  void noPageKeepsAnybodyOut(int width, ColorScheme scheme) {
    List<String> violations = new ArrayList<>();
    try (BrowserContext context = context(width, scheme)) {
      Page page = context.newPage();
      for (String path : onePageOfEachKind().values()) {
        page.navigate(server.address(path));
        for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
          violations.add(path + ": " + rule.getId() + ": " + rule.getNodes());
        }
      }
    }
    assertEquals(List.of(), violations);
  }

  @Test
  void noPageScrollsSidewaysOnTheSmallestPhoneOrComplainsOrAsksAnotherHost() {
    List<String> complaints = new ArrayList<>();
    try (BrowserContext context = context(320, ColorScheme.LIGHT)) {
      Page page = listened(context, server.address(""), complaints);
      for (String path : site.pages().keySet()) {
        page.navigate(server.address(path));
        Object width = page.evaluate("document.documentElement.scrollWidth");
        if (((Number) width).intValue() > 320) {
          complaints.add(path + " is " + width + " wide");
        }
      }
    }
    assertEquals(List.of(), complaints);
  }

  @Test
  void noPageComplainsWhenItIsOpenedFromDisk() {
    List<String> complaints = new ArrayList<>();
    try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
      Page page = listened(context, site.folder().toUri().toString(), complaints);
      for (String path : onePageOfEachKind().values()) {
        if (path.equals("404.html")) {
          continue; // A server shows it in place of any page, so its links begin at the root.
        }
        page.navigate(site.folder().resolve(path).toUri().toString());
        assertTrue(page.locator("h1").isVisible(), path);
      }
    }
    assertEquals(List.of(), complaints);
  }

  private static Page listened(BrowserContext context, String own, List<String> complaints) {
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().matches("error|warning")) {
            complaints.add(message.location() + ": " + message.text());
          }
        });
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
    page.onRequestFailed(request -> complaints.add("not loaded: " + request.url()));
    page.onRequest(
        request -> {
          if (!request.url().startsWith(own)) {
            complaints.add("elsewhere: " + request.url());
          }
        });
    return page;
  }

  @Test
  void nothingIsHiddenWithoutScripts() {
    Browser.NewContextOptions options = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (BrowserContext context = chromium.browser().newContext(options)) {
      Page page = context.newPage();
      page.navigate(server.address("articles/bridge.html"));
      String text = page.locator("article.text").innerText();
      assertTrue(text.contains("The bridge is safe,"), text);
      assertTrue(page.locator("#cite").isVisible());
    }
  }

  private BrowserContext context(int width, ColorScheme scheme) {
    return chromium
        .browser()
        .newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE));
  }

  /** The richest page of each folder, and every page of the root. */
  private Map<String, String> onePageOfEachKind() {
    Map<String, String> kinds = new LinkedHashMap<>();
    site.pages()
        .forEach(
            (path, page) -> {
              int slash = path.indexOf('/');
              boolean single = slash < 0 || path.endsWith("/index.html");
              String kind = single ? path : path.substring(0, slash);
              String known = kinds.get(kind);
              if (known == null || size(known) < size(path)) {
                kinds.put(kind, path);
              }
            });
    return kinds;
  }

  private int size(String path) {
    return site.page(path).getAllElements().size();
  }
}
