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
   * Checks a page but for its Content-Security-Policy: for the checker a page on the disk has no
   * origin, so that it reports the page's own style sheet. The browser tests would notice a policy
   * that blocks it.
   */
  private static String check(EmbeddedValidator checker, Path page) throws Exception {
    String text = Files.readString(page);
    int start = text.indexOf("<meta http-equiv=\"Content-Security-Policy\"");
    if (start >= 0) {
      int end = text.indexOf('>', start) + 1;
      Files.writeString(page, text.substring(0, start) + text.substring(end));
    }
    return checker.validate(page);
  }
}
