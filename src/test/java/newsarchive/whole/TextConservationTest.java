package newsarchive.whole;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** No character of an article is lost, changed or added, but for the shape of quotation marks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TextConservationTest {
  private BuiltSite site;

  @BeforeAll
  void build(@TempDir Path temp) throws IOException {
    site = SmallArchive.buildWithSeeds(temp);
  }

  @Test
  void everyArticlePageShowsItsSourceText() throws IOException {
    int articles = 0;
    for (String path : site.files()) {
      if (path.startsWith("sources/") && path.endsWith(".txt")) {
        String name = path.substring("sources/".length(), path.length() - ".txt".length());
        Document page = site.page("articles/" + name + ".html");
        assertEquals(ShownText.compared(site.text(path)), ShownText.of(page), path);
        articles++;
      }
    }
    assertTrue(articles >= 4, "articles: " + articles);
  }

  @Test
  void theSourceTextOfAPlainArticleIsTheFile() throws IOException {
    byte[] seed = Files.readAllBytes(Path.of("seeds/armenia-csto.txt"));
    assertEquals(new String(seed, UTF_8), site.text("sources/armenia-csto.txt"));
  }
}
