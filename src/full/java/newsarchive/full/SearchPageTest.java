package newsarchive.full;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import newsarchive.whole.BuiltSite;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The search page as a reader uses it: served below a sub-path, and opened from disk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchPageTest {
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

  private String address(boolean served, String path) {
    return served ? server.address(path) : site.folder().toUri() + path;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aReaderTypesFiltersFollowsAResultAndComesBack(boolean served) {
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      List<String> complaints = new ArrayList<>();
      page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
      page.onPageError(complaints::add);
      page.navigate(address(served, "index.html"));
      page.locator("main input[type=search]").fill("council tax -bridge");
      page.keyboard().press("Enter");
      assertEquals("Nothing was found. Fewer words or filters find more.", answer(page));
      page.locator("#q").fill("BRIDGE");
      page.locator("main button").first().click();
      assertTrue(
          answer(page).matches("\\d+ passages in 1 article, the newest first\\."), answer(page));
      page.locator("nav.facets a", new Page.LocatorOptions().setHasText("quoted")).first().click();
      String narrowed = answer(page);
      assertEquals("BRIDGE kind:quoted", page.locator("#q").inputValue());
      assertTrue(narrowed.startsWith("1 passage "), narrowed);
      assertEquals("bridge", page.locator("#hits mark").first().innerText());
      assertEquals("Ann Lee", page.locator("#hits a.who").innerText());
      page.locator("#hits a.tw").click();
      page.waitForURL("**/articles/bridge.html#s-*");
      assertTrue(page.locator(":target").innerText().contains("The bridge is safe"));
      page.goBack();
      assertEquals(narrowed, answer(page));
      assertEquals("BRIDGE kind:quoted", page.locator("#q").inputValue());
      page.locator("a[aria-label='Remove the filter kind:quoted']").click();
      answer(page);
      assertEquals("BRIDGE", page.locator("#q").inputValue());
      assertEquals(List.of(), complaints);
    }
  }

  /** What the page says, once it has searched; a screen reader is told. */
  private static String answer(Page page) {
    Locator found = page.locator("#found[role=status]");
    page.waitForCondition(() -> !found.innerText().matches("|Searching …"));
    return found.innerText();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"open | A quotation mark is open",
        "colour:red | There is no filter “colour:”",
        "kind:loud | kind: is one of",
        "from:may | from: needs a date",
        "from:2024-13 | from: needs a date",
        "year:24 | year: needs four digits",
        "speaker: | There is nothing to look for in “speaker:”",
        "-bridge | Say what to look for",
        "… | There is nothing to look for"
      })
  void aQueryThatCannotBeReadIsExplained(String query, String message) {
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(server.address("search.html"));
      page.locator("#q").fill(query);
      page.keyboard().press("Enter");
      assertTrue(answer(page).startsWith(message), answer(page));
      assertEquals("true", page.locator("#q").getAttribute("aria-invalid"));
      assertEquals(query, page.locator("#q").inputValue());
    }
  }

  @Test
  void wordsOfAnArticleAreShownAndNotObeyed() {
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      List<String> dialogs = new ArrayList<>();
      page.onDialog(dialog -> dialogs.add(dialog.message()));
      page.navigate(server.address("search.html?q=script+alert"));
      answer(page);
      assertTrue(page.locator("#hits").innerText().contains("<script>alert(1)</script>"));
      assertEquals(0, page.locator("#hits script, #hits img").count());
      page.navigate(server.address("search.html?q=%3Cimg+src%3Dx%3E"));
      answer(page);
      assertEquals(0, page.locator("main img").count());
      assertEquals(List.of(), dialogs);
    }
  }

  @Test
  void aMissingPartIsSaid() {
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.route("**/search/m0.js*", route -> route.abort());
      page.navigate(server.address("search.html?q=bridge"));
      assertEquals("A part of the index is missing: m0.", answer(page));
    }
  }

  @Test
  void withoutScriptsThePageSaysSoAndLeadsToTheLists() {
    Browser.NewContextOptions options = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (BrowserContext context = chromium.browser().newContext(options)) {
      Page page = context.newPage();
      page.navigate(server.address("search.html?q=bridge"));
      assertTrue(page.locator("noscript").innerText().contains("needs JavaScript"));
      page.locator("main a", new Page.LocatorOptions().setHasText("Speakers, A to Z")).click();
      assertTrue(page.url().endsWith("speakers/index.html"), page.url());
    }
  }

  @Test
  void theFieldIsOnEveryPageAndAllIsDoneWithTheKeyboard() {
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.setViewportSize(1280, 900);
      page.navigate(server.address("speakers/ann-lee.html"));
      page.locator("header input[type=search]").focus();
      page.keyboard().type("afford");
      page.keyboard().press("Enter");
      answer(page);
      assertTrue(page.url().endsWith("/search.html?q=afford"), page.url());
      page.locator("#hits a.tw").first().focus();
      page.keyboard().press("Enter");
      page.waitForURL("**/articles/budget--vote.html#s-*");
      page.setViewportSize(390, 900);
      page.locator("header a", new Page.LocatorOptions().setHasText("Search")).click();
      assertTrue(page.url().endsWith("search.html"), page.url());
    }
  }

  @ParameterizedTest
  @CsvSource({"320, LIGHT", "1280, DARK"})
  void resultsKeepNobodyOut(int width, ColorScheme scheme) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme);
    try (BrowserContext context = chromium.browser().newContext(options)) {
      Page page = context.newPage();
      for (String query : List.of("the", "russia+armenia+kind:reported", "%22open")) {
        page.navigate(server.address("search.html?q=" + query));
        answer(page);
        assertEquals(List.of(), new AxeBuilder(page).analyze().getViolations(), query);
        assertEquals(width, page.evaluate("document.documentElement.scrollWidth"), query);
      }
    }
  }
}
