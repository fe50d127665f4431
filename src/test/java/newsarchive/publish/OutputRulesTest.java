package newsarchive.publish;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import newsarchive.diagnostics.ArchiveException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputRulesTest {
  @TempDir Path temp;
  private Path seeds;
  private Path home;

  @BeforeEach
  void makeFolders() throws IOException {
    seeds = Files.createDirectories(temp.resolve("home/anna/archive/seeds"));
    home = temp.resolve("home/anna");
  }

  private void assertRefused(Path output) {
    ArchiveException refusal =
        assertThrows(
            ArchiveException.class,
            () -> OutputRules.requireSafe(output, List.of(seeds, seeds.resolve("../x.yml")), home));
    assertEquals("P001", refusal.diagnostics().get(0).code());
  }

  private void assertGood(Path output) {
    assertDoesNotThrow(() -> OutputRules.requireSafe(output, List.of(seeds), home));
  }

  @Test
  void aFolderBesideTheArticlesIsGood() {
    assertGood(home.resolve("archive/site"));
    assertGood(home.resolve("archive/seeds-site"));
    assertGood(home.resolve("elsewhere/not/there/yet"));
  }

  @Test
  void theArticlesTheirParentsAndFoldersInsideThemAreRefused() {
    assertRefused(seeds);
    assertRefused(seeds.resolve("site"));
    assertRefused(seeds.resolve("site/../../seeds"));
    assertRefused(home.resolve("archive"));
  }

  @Test
  void theFolderOfAFileThatNeedNotExistIsRefused() throws IOException {
    Path other = Files.createDirectory(temp.resolve("other"));
    ArchiveException refusal =
        assertThrows(
            ArchiveException.class,
            () -> OutputRules.requireSafe(other, List.of(other.resolve("archive.yml")), home));
    assertEquals("P001", refusal.diagnostics().get(0).code());
  }

  @Test
  void homeAndRootAreRefused() {
    assertRefused(home);
    assertRefused(temp.resolve("home"));
    assertRefused(temp.getRoot());
  }

  @Test
  void aLinkAndAFileAreRefused() throws IOException {
    Path target = Files.createDirectory(temp.resolve("target"));
    assertRefused(Files.createSymbolicLink(temp.resolve("link"), target));
    assertRefused(Files.createFile(temp.resolve("file")));
  }

  @Test
  void linksOnTheWayHideNothing() throws IOException {
    Path link = Files.createSymbolicLink(temp.resolve("short"), home.resolve("archive"));
    assertRefused(link.resolve("seeds"));
    assertRefused(link.resolve("seeds/site"));
    assertGood(link.resolve("site"));
  }
}
