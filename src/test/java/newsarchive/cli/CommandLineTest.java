package newsarchive.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  @TempDir Path work;

  @Test
  void helpNamesTheCommands() {
    Shell shell = Shell.run("--help");
    assertEquals(0, shell.exitCode());
    assertTrue(shell.out().contains("build"), shell.out());
    assertTrue(shell.out().contains("inspect"), shell.out());
    assertEquals("", shell.err());
  }

  @Test
  void versionIsOneLine() {
    Shell shell = Shell.run("--version");
    assertEquals(0, shell.exitCode());
    assertEquals(1, shell.out().lines().count());
    assertTrue(shell.out().startsWith("News Archive "), shell.out());
  }

  @Test
  void noCommandIsAUsageError() {
    Shell shell = Shell.run();
    assertEquals(2, shell.exitCode());
    assertTrue(shell.err().contains("--help"), shell.err());
    assertEquals("", shell.out());
  }

  @Test
  void aMisspeltCommandGetsASuggestion() {
    Shell shell = Shell.run("biuld");
    assertEquals(2, shell.exitCode());
    assertTrue(shell.err().contains("Did you mean build?"), shell.err());
  }

  @Test
  void anUnknownOptionIsAUsageErrorWithoutTrace() {
    Shell shell = Shell.run("build", "--outptu", "x");
    assertEquals(2, shell.exitCode());
    assertTrue(shell.err().contains("--outptu"), shell.err());
    assertFalse(shell.err().contains("\tat "), shell.err());
  }

  @Test
  void aFolderThatIsNotThereIsAUsageError() {
    Shell shell = Shell.run("build", work.resolve("nowhere"));
    assertEquals(2, shell.exitCode());
    assertTrue(shell.err().contains("no such folder"), shell.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.org",
        "ftp://example.org/",
        "file:///tmp",
        "https://",
        "https://a b/",
        "https://example.org/?q=1",
        "https://example.org/#top",
        "https://user:pw@example.org/"
      })
  void addressesThatAreNoPlaceToPublishAreUsageErrors(String address) throws Exception {
    Files.createDirectory(work.resolve("seeds"));
    Shell shell = Shell.run("build", work, "--base-url", address);
    assertEquals(2, shell.exitCode(), address);
    assertTrue(shell.err().contains("--base-url"), shell.err());
  }

  @Test
  void anArgumentThatBeginsWithAnAtSignIsNotAFileOfOptions() throws Exception {
    Path options = Files.writeString(work.resolve("options"), "--help");
    Shell shell = Shell.run("build", "@" + options);
    assertEquals(2, shell.exitCode());
    assertTrue(shell.err().contains("no such folder"), shell.err());
  }

  @Test
  void controlCharactersInArgumentsAreNotEchoed() {
    Shell shell = Shell.run("build", "--x\u001b[31m\u0007");
    assertEquals(2, shell.exitCode());
    assertFalse(shell.err().contains("\u001b"), shell.err());
    assertFalse(shell.err().contains("\u0007"), shell.err());
  }
}
