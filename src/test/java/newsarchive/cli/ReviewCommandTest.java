package newsarchive.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandTest {
  private static final String ARTICLE = "\"The bridge is safe,\" Ann Lee said on Monday.\n";

  @TempDir Path work;
  @TempDir Path elsewhere;

  @BeforeEach
  void oneArticle() throws IOException {
    write("seeds/bridge.txt", ARTICLE);
  }

  private Path write(String path, String content) throws IOException {
    Path file = work.resolve(path);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, content);
  }

  @Test
  void thePageReplacesAnEarlierOne() throws IOException {
    for (Path page : List.of(work.resolve("review.html"), elsewhere.resolve("review.html"))) {
      for (int round = 0; round < 2; round++) {
        Shell shell = Shell.run("review", work, "--html", page);
        assertEquals(0, shell.exitCode(), shell.err());
        assertTrue(Files.readString(page).contains("<h1>Review"));
      }
    }
    Path empty = Files.createFile(elsewhere.resolve("empty.html"));
    assertEquals(0, Shell.run("review", work, "--html", empty).exitCode());
  }

  @Test
  void nothingThatThePageWouldDestroyOrThatIsReadIsWritten() throws IOException {
    Path article = work.resolve("seeds/bridge.txt");
    Path notes = write("notes/bridge.md", "> The bridge\n\nNew.\n");
    Path settings = write("archive.yml", "title: Elmton\n");
    Path template = write("templates/assets/logo.svg", "<svg/>");
    Path own = write("letter.html", "<p>A letter.</p>");
    Path link = Files.createSymbolicLink(elsewhere.resolve("link.html"), article);
    Path dangling =
        Files.createSymbolicLink(elsewhere.resolve("new.html"), work.resolve("seeds/new.html"));
    Path folder = Files.createSymbolicLink(elsewhere.resolve("folder"), work.resolve("seeds"));
    Path hard = elsewhere.resolve("hard.html");
    Files.createLink(hard, article);
    for (Path target :
        List.of(
            article,
            work.resolve("seeds/new.html"),
            work.resolve("notes/../seeds/bridge.txt"),
            work.resolve("notes/review.html"),
            work.resolve("templates/review.html"),
            notes,
            settings,
            template,
            own,
            link,
            dangling,
            folder.resolve("new.html"),
            hard,
            elsewhere)) {
      Shell shell = Shell.run("review", work, "--html", target);
      assertEquals(1, shell.exitCode(), target + shell.out());
      assertTrue(shell.err().contains("error N012") && shell.err().contains(" -- "), shell.err());
      assertEquals("", shell.out(), "it is refused before any work is done");
    }
    assertEquals(ARTICLE, Files.readString(article));
    assertEquals("<p>A letter.</p>", Files.readString(own));
    assertEquals("title: Elmton\n", Files.readString(settings));
    assertFalse(Files.exists(work.resolve("seeds/new.html")));
    assertFalse(Files.exists(work.resolve("notes/review.html")));
  }
}
