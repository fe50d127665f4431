package newsarchive.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article that is not English: what its page, its JSON and the terminal say. */
class OtherLanguageTest {
  private static final String STORY =
      """
      Le mur est vieux et la ville a peur de la crue qui vient avec la pluie de l'automne.

      « Nous allons le réparer avant la fin de l'été », a dit Ana Ruiz. Le conseil ne sait pas
      encore qui va payer pour les travaux, mais il est prêt à voter une somme.
      """;

  @TempDir Path work;

  @BeforeEach
  void writeOneArticle() throws IOException {
    Files.createDirectory(work.resolve("seeds"));
    Files.writeString(work.resolve("seeds/mur.txt"), STORY);
  }

  @Test
  void recognisedLanguageIsSaidOnThePageInTheJsonAndInTheTerminal() throws IOException {
    Shell shell = Shell.run("build", work);
    assertEquals(0, shell.exitCode(), shell.err());
    assertTrue(shell.err().contains("warning A002"), shell.err());
    assertTrue(shell.err().contains("French"), shell.err());
    String page = Files.readString(work.resolve("site/articles/mur.html"));
    assertTrue(page.contains("This text seems to be in French."));
    assertTrue(page.contains("lang=\"fr\""));
    assertTrue(page.contains("Speaker not sought"));
    assertFalse(page.contains("Speaker not stated"));
    String json = Files.readString(work.resolve("site/articles/mur.json"));
    assertTrue(
        json.contains("\"language\" : \"fr\"") || json.contains("\"language\":\"fr\""), json);
    assertTrue(json.contains("not attempted"));
    assertTrue(Shell.run("inspect", work.resolve("seeds/mur.txt")).out().contains("French"));
  }

  @Test
  void whatTheMetadataSayIsNoWarning() throws IOException {
    Files.writeString(work.resolve("seeds/mur.yml"), "language: fr\n");
    Shell shell = Shell.run("build", work);
    assertFalse(shell.err().contains("A002"), shell.err());
    String page = Files.readString(work.resolve("site/articles/mur.html"));
    assertTrue(page.contains("This text is in French."));

    Files.writeString(work.resolve("seeds/mur.yml"), "language: en\n");
    assertEquals(0, Shell.run("build", work).exitCode());
    assertFalse(Files.readString(work.resolve("site/articles/mur.html")).contains("in French"));
  }
}
