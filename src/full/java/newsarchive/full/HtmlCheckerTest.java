package newsarchive.full;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
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
   * Checks a page as a stream, without an address: so the checker cannot know that a path from the
   * root, as the 404 page has it, is of the same host, and gets relative ones.
   */
  private static String check(EmbeddedValidator checker, Path page) throws Exception {
    String text = Files.readString(page).replace("=\"" + SmallArchive.BASE_PATH, "=\"");
    return checker.validate(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }
}
