package newsarchive.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import newsarchive.fixtures.JsonTree;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example archive that the README leads to: it builds, and says what its articles say. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExampleArchiveTest {
  private static final Path EXAMPLE = Path.of("examples", "skerrow");

  private BuiltSite site;

  @BeforeAll
  void build(@TempDir Path temp) throws IOException {
    for (Path file : files(EXAMPLE)) {
      Path copy = temp.resolve(EXAMPLE.relativize(file).toString());
      Files.createDirectories(copy.resolveSibling("."));
      Files.copy(file, copy);
    }
    site = SmallArchive.build(temp, "--strict");
  }

  @Test
  void everySeedIsAnArticleWithItsWholeText() throws IOException {
    int seeds = 0;
    for (Path seed : files(EXAMPLE.resolve("seeds"))) {
      String name = String.valueOf(seed.getFileName());
      if (!name.endsWith(".yml")) {
        String id = name.substring(0, name.lastIndexOf('.'));
        String source = ShownText.compared(site.text("sources/" + id + ".txt"));
        assertEquals(source, ShownText.of(site.page("articles/" + id + ".html")), id);
        seeds++;
      }
    }
    assertTrue(seeds >= 14, "articles: " + seeds);
    assertEquals(seeds, sources().size());
  }

  @Test
  void everyArticleHasItsOutletAndTheStoryLastsForMonths() throws IOException {
    Set<String> months = new TreeSet<>();
    Set<String> outlets = new TreeSet<>();
    for (String id : sources()) {
      Object article = article(id);
      months.add(((String) JsonTree.at(article, "published")).substring(0, 7));
      outlets.add((String) JsonTree.at(article, "outlet"));
    }
    assertTrue(months.size() >= 6, months.toString());
    assertTrue(outlets.size() >= 6, outlets.toString());
  }

  /** What stands around the article of a saved page. */
  @ParameterizedTest
  @CsvSource({
    "2024-11-26-council-vote, 412 partners",
    "2024-11-26-council-vote, Accept all",
    "2024-11-26-council-vote, Sport",
    "2024-11-26-council-vote, voices from the flood",
    "2024-11-26-council-vote, tidewaiter",
    "2025-02-17-lindqvist-elected, The Regions",
    "2025-02-17-lindqvist-elected, gullwing",
  })
  void whatIsNotTheArticleIsLeftOut(String id, String words) throws IOException {
    assertFalse(site.text("sources/" + id + ".txt").contains(words), words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "2024-09-12-storm-floods-skerrow|The barrier will cost 48 million euros|Gerard Pell",
        "2024-09-12-storm-floods-skerrow|A barrier will close the harbour|Joran Lindqvist",
        "2024-09-20-after-the-flood|We have counted 212 flooded homes|Dieter Lansing",
        "2024-10-08-harbour-board-statement|The barrier will not close the harbour|Maren Oduya",
        "2024-10-15-interview-deputy-mayor|I will not stand for mayor|Adaeze Lindqvist",
        "2024-11-26-council-vote|The estimate is a fairy tale|Tobias Renn",
        "2025-01-09-pell-resigns|I was warned,|Gerard Pell",
        "2025-01-09-pell-resigns|I will stand for mayor|Adaeze Lindqvist",
        "2025-02-17-lindqvist-elected|The barrier will cost what we have said|Adaeze Lindqvist",
        "2025-03-11-inquiry-report|The firm did not tell the truth|Solveig Marsh",
        "2025-04-24-first-pile|The council was warned twice|Adaeze Lindqvist",
      })
  void theStoryIsToldByThoseWhoTellIt(String id, String words, String speaker) throws IOException {
    Set<String> speakers = new TreeSet<>();
    for (Object statement : (List<?>) JsonTree.at(article(id), "statements")) {
      if (((String) JsonTree.at(statement, "text")).contains(words)) {
        for (Object one : (List<?>) JsonTree.at(statement, "attribution/speakers")) {
          speakers.add((String) JsonTree.at(one, "name"));
        }
      }
    }
    assertEquals(Set.of(speaker), speakers, words);
  }

  @Test
  void bothVersionsOfTheCorrectedArticleAreKept() {
    assertTrue(site.page("articles/2024-11-26-council-vote.html").title().contains("14 votes"));
    assertTrue(
        site.page("articles/2024-11-27-council-vote-corrected.html").title().contains("13 votes"));
  }

  @Test
  void figuresThatDisagreeStandSideBySide() {
    Document claim = claimPage("The barrier will cost 71 million euros");
    String conflict = claim.select("#conflicts .versus").text();
    assertTrue(conflict.contains("“48 million euros” against “71 million euros”"), conflict);
    List<String> dates = claim.select("#conflicts .sides time").eachAttr("datetime");
    assertEquals(List.of("2024-10-15", "2025-04-08", "2024-09-12", "2025-04-08"), dates);
    assertEquals(
        List.of("48 million euros", "71 million euros", "48 million euros", "71 million euros"),
        claim.select("#conflicts b.nm").eachText());
  }

  @Test
  void aRepeatedClaimShowsWhoSaidItFirst() {
    Document claim = claimPage("the barrier would not close the harbour to fishing boats");
    String alike = claim.select("#alike").text();
    assertTrue(alike.contains("The barrier will not close the harbour to fishing boats"), alike);
    assertTrue(claim.select("dl").text().contains("First said Maren Oduya, 8 October 2024"));
    assertTrue(claim.select("#conflicts").text().contains("A barrier will close the harbour"));
  }

  @Test
  void aChangeOfMindIsShownWithBothDates() {
    Document speaker = site.page("speakers/adaeze-lindqvist.html");
    String changes = speaker.select("#changes").text();
    assertTrue(changes.contains("I will not stand for mayor"), changes);
    assertEquals(
        List.of("2024-10-15", "2025-04-08", "2024-10-15", "2025-01-09"),
        speaker.select("#changes .sides time").eachAttr("datetime"));
  }

  @Test
  void whatEditorsKnowJoinsTheFormsOfANameAndPartsTwoOfOneSurname() throws IOException {
    List<String> forms =
        site.page("speakers/abdelrahman-el-khouri.html").select("#names li > bdi").eachText();
    assertTrue(forms.size() >= 4, forms.toString());
    for (String other : List.of("pell", "renn", "marsh", "qiaoling-wen", "a-r-el-khouri")) {
      assertFalse(site.files().contains("speakers/" + other + ".html"), other);
    }
    String joran = site.page("speakers/joran-lindqvist.html").text();
    assertFalse(joran.contains("The barrier will cost 71 million euros"));
    assertTrue(joran.contains("It will not close the harbour to fishing boats"));
  }

  @Test
  void theTownsAndBodiesThatEditorsKnowHaveOnePageEach() throws IOException {
    for (String name : List.of("skerrow", "karlshaven", "ostmere")) {
      Object place = JsonTree.read(site.text("entities/" + name + ".json"));
      assertEquals("place", JsonTree.at(place, "type"), name);
    }
    for (String name : List.of("halden-moyes", "northline", "tidewatch")) {
      Object body = JsonTree.read(site.text("entities/" + name + ".json"));
      assertEquals("organisation", JsonTree.at(body, "type"), name);
    }
    assertFalse(
        site.files().stream()
            .anyMatch(f -> f.matches("entities/(skerrow|karlshaven|ostmere|northline|oduya)-.*")));
  }

  @Test
  void whatEditorsDecidedIsShownAsTheirs() {
    String mayor = site.page("articles/2025-04-08-mayor-on-cost.html").text();
    assertTrue(mayor.contains("Joran Lindqvist sat in the gallery"), mayor);
    assertTrue(mayor.contains("Ilka Brand, 2 May 2025"));
    String storm = site.page("articles/2024-09-12-storm-floods-skerrow.html").text();
    assertTrue(storm.contains("at steel prices of 2022"));
    String claim = claimPage("The barrier will cost 71 million euros").text();
    assertTrue(claim.contains("So says the inquiry’s report of March 2025"), claim);
  }

  @Test
  void whatSaysTheSameAndWhatIsInConflictIsInTheData() throws IOException {
    List<List<String>> conflicts = rows("data/conflicts.csv");
    assertTrue(conflicts.size() > 2, conflicts.toString());
    List<String> first = conflicts.get(1);
    Map<String, List<String>> claims = new HashMap<>();
    rows("data/claims.csv").forEach(row -> claims.put(row.get(0) + " " + row.get(1), row));
    assertTrue(claims.containsKey(first.get(0) + " " + first.get(1)), first.toString());
    assertTrue(claims.containsKey(first.get(2) + " " + first.get(3)), first.toString());
    String id = claims.getOrDefault(first.get(0) + " " + first.get(1), List.of()).get(2);
    Object claim = JsonTree.read(site.text("claims/" + id + ".json"));
    assertTrue(
        JsonTree.strings(JsonTree.at(claim, "conflicts")).contains(first.get(5)), claim.toString());
    int said = rows("data/claims.csv").get(0).indexOf("said_first");
    int alike = 0;
    for (List<String> row : rows("data/claims.csv")) {
      if (!row.get(said).isEmpty() && !row.get(said).equals("said_first")) {
        Object one = JsonTree.read(site.text("claims/" + row.get(2) + ".json"));
        assertEquals(row.get(said), JsonTree.at(one, "saidFirst"));
        assertTrue(((List<?>) JsonTree.at(one, "saidAlike")).size() > 1, row.toString());
        alike++;
      }
    }
    assertTrue(alike > 0);
  }

  /** The cells of a table in which no cell holds a line break. */
  private List<List<String>> rows(String path) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (String line : site.text(path).lines().toList()) {
      List<String> cells = new ArrayList<>();
      for (String cell : line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
        cells.add(cell.replaceAll("^\"|\"$", "").replace("\"\"", "\""));
      }
      rows.add(cells);
    }
    return rows;
  }

  private Document claimPage(String words) {
    for (Document page : site.pages().values()) {
      if (page.select("h1.claimed").text().replaceAll("[.,]$", "").equals(words)) {
        return page;
      }
    }
    throw new AssertionError("no page of the claim: " + words);
  }

  @Test
  void everyLinkAndAnchorResolvesAndNoIdIsThereTwice() {
    assertEquals(List.of(), new LinkCheck(site).broken());
    assertEquals(List.of(), site.withRepeatedIds());
  }

  @Test
  void theAnnotatedTextsAreThoseOfTheArticles() throws IOException {
    List<Path> texts = files(EXAMPLE.resolve("gold/text"));
    assertTrue(texts.size() >= 6, texts.toString());
    for (Path text : texts) {
      assertEquals(site.text("sources/" + text.getFileName()), Files.readString(text));
    }
  }

  private Object article(String id) throws IOException {
    return JsonTree.read(site.text("articles/" + id + ".json"));
  }

  private List<String> sources() {
    return site.files().stream()
        .filter(path -> path.startsWith("sources/"))
        .map(path -> path.substring("sources/".length(), path.length() - ".txt".length()))
        .toList();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(Files::isRegularFile)
          .filter(f -> !f.startsWith(EXAMPLE.resolve("site")))
          .sorted()
          .toList();
    }
  }
}
