package newsarchive.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCommandTest {
  private static final String STORY =
      """
      The mayor of Elmton, Ann Lee, opened the bridge on Monday.

      "The bridge is safe," Lee said. "We tested it twice."

      Tom Ray, an engineer, said that the tests had cost 40,000 dollars.
      """;

  @TempDir Path work;

  @BeforeEach
  void writeOneArticle() throws IOException {
    Files.createDirectory(work.resolve("seeds"));
    Files.writeString(work.resolve("seeds/bridge.txt"), STORY);
  }

  private void writeBadArticles() throws IOException {
    Files.write(work.resolve("seeds/cafe.txt"), "Caf\u00e9 talk.\n".getBytes(ISO_8859_1));
    Files.write(work.resolve("seeds/empty.txt"), new byte[0]);
  }

  @Test
  void anArchiveOfOneArticleIsBuiltAndSummedUp() {
    Shell shell = Shell.run("build", work);
    assertEquals(0, shell.exitCode(), shell.err());
    assertTrue(Files.isRegularFile(work.resolve("site/index.html")));
    assertTrue(Files.isRegularFile(work.resolve("site/articles/bridge.html")));
    assertTrue(shell.out().matches("(?s).*articles +1\n.*"), shell.out());
    assertTrue(shell.out().matches("(?s).*quotations +[1-9].*"), shell.out());
    assertTrue(shell.out().matches("(?s).*speakers +[1-9].*"), shell.out());
    assertTrue(shell.out().trim().endsWith("Open " + work.resolve("site/index.html")), shell.out());
  }

  @Test
  void filesAmongTheOwnAssetsComeAlong() throws IOException {
    Files.createDirectories(work.resolve("templates/assets"));
    Files.writeString(work.resolve("templates/assets/logo.svg"), "<svg/>");
    assertEquals(0, Shell.run("build", work).exitCode());
    assertEquals("<svg/>", Files.readString(work.resolve("site/assets/logo.svg")));

    Files.writeString(work.resolve("templates/assets/my logo.svg"), "<svg/>");
    Shell shell = Shell.run("build", work);
    assertEquals(1, shell.exitCode());
    assertTrue(shell.err().contains("my logo.svg") && shell.err().contains("T003"), shell.err());
  }

  @Test
  void aFolderOfTemplatesThatWasNamedMustBeThere() {
    Shell shell = Shell.run("build", work, "--templates=nowhere");
    assertEquals(1, shell.exitCode());
    assertTrue(shell.err().contains("nowhere"), shell.err());
    assertFalse(Files.exists(work.resolve("site")));
  }

  @Test
  void aFolderWithoutANameIsAWrongCommandLine() {
    for (String option : new String[] {"--seeds=", "--output=", "--templates="}) {
      Shell shell = Shell.run("build", work, option);
      assertEquals(2, shell.exitCode(), option);
      assertTrue(shell.err().contains("empty"), shell.err());
    }
  }

  @Test
  void quietPrintsNothing() {
    Shell shell = Shell.run("build", work, "--quiet");
    assertEquals(0, shell.exitCode(), shell.err());
    assertEquals("", shell.out() + shell.err());
  }

  @Test
  void allBadArticlesAreNamedAtOnceAndTheFormerSiteStays() throws IOException {
    assertEquals(0, Shell.run("build", work).exitCode());
    byte[] before = Files.readAllBytes(work.resolve("site/SHA256SUMS"));
    writeBadArticles();
    Files.writeString(work.resolve("seeds/bridge.txt"), STORY + "\nMore.\n");

    Shell shell = Shell.run("build", work);

    assertEquals(1, shell.exitCode());
    assertTrue(shell.err().contains("cafe.txt:1"), shell.err());
    assertTrue(shell.err().contains("empty.txt"), shell.err());
    assertFalse(shell.err().contains("\tat "), shell.err());
    assertEquals("", shell.out());
    assertEquals(-1, Files.mismatch(work.resolve("site/SHA256SUMS"), write("before", before)));
  }

  private Path write(String name, byte[] content) throws IOException {
    return Files.write(work.resolve(name), content);
  }

  @Test
  void keepGoingBuildsTheGoodArticlesAndStillFails() throws IOException {
    writeBadArticles();
    Shell shell = Shell.run("build", work, "--keep-going");
    assertEquals(1, shell.exitCode());
    assertTrue(shell.err().contains("cafe.txt:1"), shell.err());
    assertTrue(shell.out().contains("articles"), shell.out());
    assertTrue(Files.isRegularFile(work.resolve("site/articles/bridge.html")));
  }

  @Test
  void keepGoingWithoutAnyGoodArticleBuildsNothing() throws IOException {
    writeBadArticles();
    Files.delete(work.resolve("seeds/bridge.txt"));
    assertEquals(1, Shell.run("build", work, "--keep-going").exitCode());
    assertFalse(Files.exists(work.resolve("site")));
  }

  @Test
  void aFolderWithoutArticlesIsAnErrorAndTheFormerSiteStays() throws IOException {
    assertEquals(0, Shell.run("build", work).exitCode());
    Files.delete(work.resolve("seeds/bridge.txt"));
    Shell shell = Shell.run("build", work);
    assertEquals(1, shell.exitCode());
    assertTrue(shell.err().contains("seeds"), shell.err());
    assertTrue(Files.isRegularFile(work.resolve("site/articles/bridge.html")));
  }

  @Test
  void strictTurnsAWarningIntoAnError() throws IOException {
    Files.writeString(work.resolve("seeds/notes.docx"), "not an article");
    assertEquals(0, Shell.run("build", work).exitCode());
    Shell shell = Shell.run("build", work, "--strict");
    assertEquals(1, shell.exitCode());
    assertTrue(shell.err().contains("notes.docx"), shell.err());
  }

  @Test
  void optionsOverrideTheSettingsAndStartAtTheFolder() throws IOException {
    Files.writeString(work.resolve("archive.yml"), "title: Elmton\noutput: public\n");
    Files.move(work.resolve("seeds"), work.resolve("texts"));
    Shell shell = Shell.run("build", work, "--seeds", "texts", "--base-url", "https://e.example/a");
    assertEquals(0, shell.exitCode(), shell.err());
    String page = Files.readString(work.resolve("public/index.html"));
    assertTrue(page.contains("Elmton"), page);
    assertTrue(page.contains("https://e.example/a/"), page);
    assertEquals(0, Shell.run("build", work, "--seeds", "texts", "--output", "other").exitCode());
    assertTrue(Files.exists(work.resolve("other/index.html")));
  }

  @Test
  void aWrongSettingIsNamedWithItsLine() throws IOException {
    Files.writeString(work.resolve("archive.yml"), "title: Elmton\nbase-url: nonsense\n");
    Shell shell = Shell.run("build", work);
    assertEquals(1, shell.exitCode());
    assertTrue(shell.err().contains("archive.yml:2"), shell.err());
    assertFalse(Files.exists(work.resolve("site")));
  }

  @Test
  void theSiteMayNotReplaceTheArticlesOrTheArchive() {
    for (String output : new String[] {"seeds", "seeds/site", ".", ".."}) {
      Shell shell = Shell.run("build", work, "--output", output);
      assertEquals(1, shell.exitCode(), output);
      assertTrue(shell.err().contains("P001"), shell.err());
      assertTrue(Files.isRegularFile(work.resolve("seeds/bridge.txt")));
    }
  }

  @Test
  void aTemplateOfTheArchiveReplacesABuiltInOne() throws IOException {
    Files.createDirectory(work.resolve("templates"));
    Files.writeString(work.resolve("templates/article.ftlh"), "<p>My own page");
    assertEquals(0, Shell.run("build", work).exitCode());
    assertEquals(
        "<p>My own page", Files.readString(work.resolve("site/articles/bridge.html")).trim());
  }

  @Test
  void aBrokenTemplateIsNamedWithItsLine() throws IOException {
    Files.createDirectory(work.resolve("templates"));
    Files.writeString(work.resolve("templates/article.ftlh"), "<p>\n<#if>");
    Shell shell = Shell.run("build", work);
    assertEquals(1, shell.exitCode());
    assertTrue(shell.err().contains("article.ftlh:2"), shell.err());
    assertFalse(Files.exists(work.resolve("site")));
  }
}
