package newsarchive.full;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import newsarchive.analysis.Analyzer;
import newsarchive.archive.Archive;
import newsarchive.archive.ArchiveBuilder;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.ArchiveSettings;
import newsarchive.publish.SiteContent;
import newsarchive.publish.SiteParts;
import newsarchive.search.BruteForce;
import newsarchive.search.FoldingVectors;
import newsarchive.search.InventedArchive;
import newsarchive.search.SearchIndex;
import newsarchive.site.SiteBuilder;
import newsarchive.site.SiteOptions;
import newsarchive.source.SeedFolder;
import newsarchive.text.Segmenter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the script of the search page finds is what reading every passage finds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchEngineTest {
  private static final int QUERIES = 300;
  private static final String FIND =
      "queries => Promise.all(queries.map(q => newsArchiveSearch.find(q).then(found =>"
          + " found.articles.flatMap(a => a.hits.map(u => a.n + '/' + u.i)).join(' '),"
          + " fault => 'fault: ' + fault.message)))";

  private Chromium chromium;
  private Path temp;

  @BeforeAll
  void start(@TempDir Path folder) {
    temp = folder;
    chromium = Chromium.start();
  }

  @AfterAll
  void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void queriesByChanceFindInAnInventedArchiveWhatReadingItFinds() throws Exception {
    Archive archive = InventedArchive.of(130);
    int found = compare(archive, queries(archive, QUERIES));
    assertTrue(found > QUERIES / 3, "only " + found + " queries find anything");
  }

  @Test
  void queriesByChanceFindInAnalysedArticlesWhatReadingThemFinds() throws Exception {
    Path seeds = Path.of("seeds");
    Path gold = Path.of("examples/gold/text");
    List<AnalyzedArticle> articles = new ArrayList<>();
    for (Path folder : List.of(seeds, gold)) {
      SeedFolder.read(folder, folder.toString()).documents().stream()
          .filter(
              document -> articles.stream().noneMatch(a -> a.article().id().equals(document.id())))
          .map(document -> new Analyzer().analyze(new Segmenter().segment(document)))
          .forEach(articles::add);
    }
    Archive archive = new ArchiveBuilder().build(ArchiveSettings.DEFAULTS, articles);
    int found = compare(archive, queries(archive, QUERIES));
    assertTrue(found > QUERIES / 4, "only " + found + " queries find anything");
  }

  @Test
  void theScriptFoldsWordsAsTheExamplesSay() throws Exception {
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = open(context, InventedArchive.of(3), "folding");
      page.evaluate("newsArchiveSearch.find('x')");
      for (FoldingVectors vector : FoldingVectors.all()) {
        Object words =
            page.evaluate(
                "text => newsArchiveSearch.words(text).map(t => t.w).join(' ')", vector.text());
        assertEquals(vector.words(), words, vector.text());
      }
    }
  }

  /** The number of queries that find anything. */
  private int compare(Archive archive, List<String> queries) throws Exception {
    BruteForce reading = new BruteForce(archive);
    List<String> expected =
        queries.stream().map(query -> String.join(" ", reading.find(query))).toList();
    TreeMap<String, String> different = new TreeMap<>();
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = open(context, archive, "site" + archive.articles().size());
      List<?> found = (List<?>) page.evaluate(FIND, queries);
      for (int i = 0; i < queries.size(); i++) {
        if (!expected.get(i).equals(found.get(i))) {
          different.put(queries.get(i), found.get(i) + " instead of " + expected.get(i));
        }
      }
    }
    assertEquals(new TreeMap<>(), different);
    return (int) expected.stream().filter(names -> !names.isEmpty()).count();
  }

  private Page open(BrowserContext context, Archive archive, String name) throws Exception {
    Path site = temp.resolve(name);
    SiteOptions options = new SiteOptions(null, "test", (article, format) -> "");
    List<SiteContent> parts = new ArrayList<>(new SiteBuilder().parts(archive, options));
    parts.addAll(new SearchIndex(archive).parts());
    new SiteParts(parts).writeTo((path, content) -> write(site, path, content));
    Page page = context.newPage();
    page.navigate(site.resolve("search.html").toUri().toString());
    return page;
  }

  private static void write(Path site, String path, byte[] content) {
    try {
      Path file = site.resolve(path);
      Files.createDirectories(file.resolveSibling("."));
      Files.write(file, content);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> queries(Archive archive, int count) {
    Random random = new Random(count);
    List<List<String>> pieces =
        new BruteForce(archive).pieces().stream().filter(piece -> !piece.isEmpty()).toList();
    List<String> queries = new ArrayList<>();
    while (queries.size() < count) {
      List<String> items = new ArrayList<>();
      for (int i = random.nextInt(3); i >= 0; i--) {
        items.add(item(archive, pieces.get(random.nextInt(pieces.size())), random));
      }
      String query = String.join(" ", items);
      if (items.stream().anyMatch(item -> !item.startsWith("-"))) {
        queries.add(query);
      }
    }
    return queries;
  }

  private static String item(Archive archive, List<String> piece, Random random) {
    int from = random.nextInt(piece.size());
    int to = Math.min(piece.size(), from + 1 + random.nextInt(3));
    String phrase = "\"" + String.join(" ", piece.subList(from, to)) + "\"";
    var speaker = archive.speakers().get(random.nextInt(archive.speakers().size()));
    var entity = archive.entities().get(random.nextInt(Math.min(6, archive.entities().size())));
    var article = archive.articles().get(random.nextInt(archive.articles().size()));
    String not = random.nextInt(5) == 0 ? "-" : "";
    return not
        + switch (random.nextInt(16)) {
          case 0 -> "kind:" + List.of("quoted", "partly", "reported").get(random.nextInt(3));
          case 1 -> "kind:" + List.of("paragraph", "headline", "claim").get(random.nextInt(3));
          case 2 -> "speaker:=" + speaker.id();
          case 3 -> "speaker:\"" + speaker.name().replaceAll("[\"“”„‟＂\\p{Cc}\\p{Cs}]", " ") + "\"";
          case 4 -> "about:=" + entity.id();
          case 5 -> "about:\"" + entity.name().replaceAll("[\"“”„‟＂\\p{Cc}\\p{Cs}]", " ") + "\"";
          case 6 -> "article:" + article.article().id();
          case 7 ->
              List.of("from:2023-05", "from:2022-11-12", "to:2023", "to:2024-02-28")
                  .get(random.nextInt(4));
          case 8 ->
              List.of("year:2023", "type:group", "type:person", "kind:statement")
                  .get(random.nextInt(4));
          case 9 ->
              List.of("source:post", "source:=\"The Post\"", "source:\"aero daily\"")
                  .get(random.nextInt(3));
          case 10, 11 -> phrase;
          default -> piece.get(from);
        };
  }
}
