package newsarchive.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandTest {
  @TempDir Path work;

  private Path article(String text) throws IOException {
    return Files.writeString(work.resolve("bridge.txt"), text);
  }

  @Test
  void everyStatementIsShownWithItsSpeakerAndTheReason() throws IOException {
    Path file =
        article("Ann Lee is the mayor of Elmton.\n\n\"The bridge is safe,\" Ann Lee said.\n");
    Shell shell = Shell.run("inspect", file);
    assertEquals(0, shell.exitCode(), shell.err());
    assertTrue(shell.out().contains("[2]"), shell.out());
    assertTrue(shell.out().contains("Ann Lee: direct"), shell.out());
    assertTrue(shell.out().contains("cue      said"), shell.out());
    assertTrue(shell.out().contains("because"), shell.out());
    assertTrue(shell.out().contains("confidence 0."), shell.out());
    try (var files = Files.list(work)) {
      assertEquals(List.of(file), files.toList(), "inspect writes no file");
    }
  }

  @Test
  void jsonIsThatOfTheSite() throws Exception {
    Path seeds = Files.createDirectory(work.resolve("seeds"));
    Path file = Files.writeString(seeds.resolve("bridge.txt"), "\"Safe,\" said Ann Lee.\n");
    Shell shell = Shell.run("inspect", file, "--json");
    assertEquals(0, shell.exitCode(), shell.err());
    assertEquals(0, Shell.run("build", work).exitCode());
    assertEquals(Files.readString(work.resolve("site/articles/bridge.json")), shell.out());
  }

  @Test
  void aDayWithoutItsYearIsPrintedInWords() throws IOException {
    Path file = article("\"The bridge was closed on February 1,\" Ann Lee said.\n");
    Shell shell = Shell.run("inspect", file);
    assertTrue(shell.out().contains("; 1 February"), shell.out());
  }

  @Test
  void controlCharactersOfATextDoNotReachTheTerminal() throws IOException {
    Shell shell = Shell.run("inspect", article("A \u001b[31mred\u001b[0m word.\n"));
    assertFalse(shell.out().contains("\u001b"), shell.out());
  }

  @Test
  void aFileThatIsNotThereIsAnError() {
    Shell shell = Shell.run("inspect", work.resolve("nothing.txt"));
    assertEquals(1, shell.exitCode());
    assertTrue(shell.err().contains("nothing.txt"), shell.err());
  }
}
