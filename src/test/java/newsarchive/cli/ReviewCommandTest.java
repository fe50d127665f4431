package newsarchive.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import newsarchive.fixtures.JsonTree;
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

  @Test
  void theWholePlaceOfAnOrphanIsShown() throws IOException {
    String name = "2024-05-31-the-bridge-of-elmton-is-safe-says-the-mayor";
    write("seeds/" + name + ".txt", ARTICLE);
    write(
        "notes/" + name + ".yml",
        "- correct: checked\n  quote: gone\n  editor: A\n  date: 2024\n  reason: b\n");
    Shell shell = Shell.run("review", work);
    assertTrue(shell.out().contains("notes/" + name + ".yml:1 "), shell.out());
  }

  @Test
  void aDecisionThatIsPastedUnreadConfirmsNothing() throws IOException {
    write(
        "seeds/plan.txt",
        """
        Tom Ray met Ann Lee on Monday.

        "We will build it," she said.

        "It will be dear."

        "It will be late," he said.
        """);
    Shell shell = Shell.run("review", work, "--json");
    int guessed = 0;
    for (Object item : (List<?>) JsonTree.at(JsonTree.read(shell.out()), "items")) {
      String stub = String.valueOf(JsonTree.at(item, "stub"));
      if (stub.startsWith("- correct: speaker")) {
        String proposal = String.valueOf(JsonTree.at(item, "proposal"));
        boolean nobody = proposal.equals("nobody");
        guessed += nobody ? 0 : 1;
        assertTrue(
            stub.contains(
                nobody
                    ? "  speaker: \"\"\n"
                    : "  speaker: \"\" # a guess of the program: " + proposal + "\n"),
            stub);
        write(
            "notes/plan.yml",
            stub.replace("editor: \"\"", "editor: A")
                .replace("date: \"\"", "date: 2024")
                .replace("reason: \"\"", "reason: b"));
        Shell build = Shell.run("build", work);
        assertEquals(1, build.exitCode(), stub);
        assertTrue(build.err().contains("speaker is empty"), build.err());
      }
    }
    assertTrue(guessed > 0, shell.out());
  }

  @Test
  void manyDoubtsInOneArticleAreListedInTimeLinearInThem() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1500; i++) {
      text.append("\u201CIt is ")
          .append(i)
          .append(" metres long.\u201D Mr Ab")
          .append(i)
          .append(" came. ");
    }
    write("seeds/long.txt", text.toString());
    assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> assertEquals(0, Shell.run("review", work).exitCode()));
  }
}
