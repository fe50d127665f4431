package newsarchive.full;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import newsarchive.whole.BuiltSite;
import newsarchive.whole.SmallArchive;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checker behind validator.w3.org has nothing to say about any page. */
class HtmlCheckerTest {
  @TempDir Path temp;

  @Test
  void noPageGetsAMessage() throws Exception {
    BuiltSite site = SmallArchive.buildWithSeeds(temp);
    EmbeddedValidator checker = new EmbeddedValidator();
    checker.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
    List<String> messages = new ArrayList<>();
    for (String page : site.pages().keySet()) {
      String answer = check(checker, site.folder().resolve(page));
      if (!answer.replaceAll("\\s", "").contains("\"messages\":[]")) {
        messages.add(page + ": " + answer);
      }
    }
    assertEquals(List.of(), messages);
  }

  @Test
  void theCheckerFindsAFault() throws Exception {
    Path bad = temp.resolve("bad.html");
    Files.writeString(bad, "<!doctype html><title>x</title><p id=a><b id=a></p>");
    EmbeddedValidator checker = new EmbeddedValidator();
    checker.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
    String answer = check(checker, bad);
    assertTrue(answer.contains("Duplicate ID"), answer);
  }

  /**
   * Checks a page under its address on the disk. Paths from the root, as the 404 page has them,
   * lead to another place there, which the page's policy forbids; they are made relative first.
   */
  private static String check(EmbeddedValidator checker, Path page) throws Exception {
    String text = Files.readString(page);
    Files.writeString(page, text.replace("=\"" + SmallArchive.BASE_PATH, "=\""));
    return checker.validate(page);
  }
}
