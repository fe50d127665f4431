package newsarchive.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import newsarchive.diagnostics.Diagnostic;
import newsarchive.model.ArchiveSettings;
import newsarchive.model.SourceDocument;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SeedFolderTest {
  @TempDir Path folder;

  @Test
  void seedIsReadByteForByteWithItsSidecar() throws IOException {
    Path seed = Path.of("seeds/armenia-csto.txt");
    Seeds seeds = SeedFolder.readFile(seed, "seeds/armenia-csto.txt");
    assertEquals(List.of(), seeds.diagnostics());
    SourceDocument document = seeds.documents().get(0);
    assertEquals("armenia-csto", document.id().value());
    assertEquals(Files.readString(seed), document.text());
    assertEquals("News.Az", document.metadata().outlet());
    assertFalse(document.metadata().titleDerived());
  }

  @Test
  void documentsComeInOrderOfTheirIdsAndAllFaultsAtOnce() throws IOException {
    write("b.txt", "Text b.");
    write("a.md", "Text a.");
    write("deep/er/c.html", "<p>Text c.</p>");
    write("bad.txt", "");
    write("worse.md", "---\ndate: x\n---\nText.");
    write("photo.jpg", "x");
    write("alone.yml", "title: x");
    write(".hidden.txt", "x");
    write("b.txt~", "x");
    Seeds seeds = SeedFolder.read(folder, "seeds");
    assertEquals(
        List.of("a", "b", "deep--er--c"),
        seeds.documents().stream().map(document -> document.id().value()).toList());
    assertEquals(
        List.of("S013", "S014", "S001", "S006"),
        seeds.diagnostics().stream().map(Diagnostic::code).toList());
    assertTrue(seeds.diagnostics().get(0).message().contains("photo.jpg"));
    assertTrue(seeds.hasErrors());
  }

  @Test
  void whatIsNoRegularFileIsNotOpened() throws IOException {
    Path folderLikeAnArticle = Files.createDirectory(folder.resolve("pipe.txt"));
    Seeds seeds = SeedFolder.readFile(folderLikeAnArticle, "pipe.txt");
    assertTrue(seeds.documents().isEmpty());
    assertTrue(seeds.diagnostics().get(0).message().contains("not a regular file"));
  }

  @ParameterizedTest
  @CsvSource({
    "armenia-csto.txt,armenia-csto",
    "talks/round-two.md,talks--round-two",
    "Round Two.txt,round-two-1a3f2d73",
    "index.html,index-04a5bb5f",
    "con.txt,con-f27ad8bf",
    "Ä.txt,a-",
    "日本.txt,article-",
    "a--b.txt,a-b-",
  })
  void addressIsMadeOfThePathAlone(String path, String id) {
    String made = ArticleIds.of(path).value();
    assertTrue(made.startsWith(id.replaceAll("-[0-9a-f]{8}$", "")), made);
    assertEquals(made, ArticleIds.of(path).value());
  }

  @Test
  void pathsThatFoldToOneSlugStayApart() {
    assertFalse(ArticleIds.of("A.txt").equals(ArticleIds.of("a.txt")));
    assertFalse(ArticleIds.of("a b.txt").equals(ArticleIds.of("a_b.txt")));
    assertTrue(ArticleIds.of("x".repeat(300) + ".txt").value().length() <= 89);
  }

  @Test
  void sameAddressTwiceIsAnErrorThatNamesBothFiles() throws IOException {
    write("x.md", "---\nslug: same\n---\nText x.");
    write("y.md", "---\nslug: same\n---\nText y.");
    write("z.md", "Text z.");
    Seeds seeds = SeedFolder.read(folder, "seeds");
    assertEquals(1, seeds.documents().size());
    String message = seeds.diagnostics().get(0).toString();
    assertTrue(message.startsWith("seeds/y.md:2: error S008"), message);
    assertTrue(message.contains("seeds/x.md"), message);
  }

  @Test
  void sameBytesTwiceAreOneArticleAndAWarning() throws IOException {
    write("one.txt", "Same text.");
    write("two.txt", "Same text.");
    Seeds seeds = SeedFolder.read(folder, "seeds");
    assertEquals(1, seeds.documents().size());
    assertFalse(seeds.hasErrors());
    assertTrue(seeds.diagnostics().get(0).toString().contains("seeds/one.txt"));
  }

  @Test
  void emptyOrMissingFolderIsAnError() {
    assertEquals("S015", SeedFolder.read(folder, "seeds").diagnostics().get(0).code());
    assertEquals(
        "S015", SeedFolder.read(folder.resolve("no"), "seeds").diagnostics().get(0).code());
  }

  @Test
  void linksAreNamedAndNeverLeaveTheFolder(@TempDir Path outside) throws IOException {
    write("ok.txt", "Fine.");
    Files.writeString(outside.resolve("secret.txt"), "Secret.");
    link("out.txt", outside.resolve("secret.txt"));
    link("gone.txt", folder.resolve("nothing.txt"));
    link("loop.txt", folder.resolve("loop.txt"));
    link("up", folder);
    link("same.txt", folder.resolve("ok.txt"));
    Seeds seeds = SeedFolder.read(folder, "seeds");
    assertEquals(1, seeds.documents().size());
    assertEquals(
        List.of("S011", "S011", "S011", "S019", "S011"),
        seeds.diagnostics().stream().map(Diagnostic::code).toList());
  }

  @Test
  void settingsAreReadAndDoubted() throws IOException {
    write(
        "archive.yml",
        "title: My archive\nbaseUrl: https://example.org/a\nseeds: ../x\ncolour: red\n");
    Settings settings = SettingsReader.read(folder.resolve("archive.yml"), "archive.yml");
    assertEquals("My archive", settings.settings().title());
    assertEquals("https://example.org/a/", String.valueOf(settings.settings().baseUrl()));
    assertEquals("seeds", settings.settings().seeds());
    assertEquals(
        List.of("S020", "S007"), settings.diagnostics().stream().map(Diagnostic::code).toList());
    assertEquals(3, settings.diagnostics().get(0).line());
  }

  @Test
  void archiveWithoutSettingsHasTheDefaults() {
    Settings settings = SettingsReader.read(folder.resolve("archive.yml"), "archive.yml");
    assertEquals(ArchiveSettings.DEFAULTS, settings.settings());
    assertEquals(List.of(), settings.diagnostics());
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Path parent = file.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.writeString(file, text);
  }

  private void link(String name, Path target) throws IOException {
    try {
      Files.createSymbolicLink(folder.resolve(name), target);
    } catch (UnsupportedOperationException | java.nio.file.FileSystemException e) {
      Assumptions.abort("this file system has no symbolic links: " + e.getMessage());
    }
  }
}
