package newsarchive.full;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
   * Without the page's Content-Security-Policy: the checker knows no address of the page, so it
   * takes the page's own style sheet for a foreign one, and JSON-LD, which is data, for a script.
   * What the policy really blocks, the browser's test sees.
   */
  private static String check(EmbeddedValidator checker, Path page) throws Exception {
    String html = Files.readString(page);
    int start = html.indexOf("<meta http-equiv=\"Content-Security-Policy\"");
    String checked =
        start < 0 ? html : html.substring(0, start) + html.substring(html.indexOf('>', start) + 1);
    try (InputStream in = new ByteArrayInputStream(checked.getBytes(StandardCharsets.UTF_8))) {
      return checker.validate(in);
    }
    return checker.validate(page);
  }
}
