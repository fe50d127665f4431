package newsarchive.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import newsarchive.diagnostics.ArchiveException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fails or ends the program at every single operation on the disk, one after the other. */
class PublisherFaultTest {
  private static final SiteContent OLD =
      Folders.site("index.html", "old", "a/gone.html", "gone", "a/b/deep.html", "deep");
  private static final SiteContent NEW =
      Folders.site("index.html", "new", "c/come.html", "come", "a/b/deep.html", "deeper");

  @TempDir Path temp;

  @Test
  void aCallThatFailsIsReportedAndLeavesOneWholeSiteAndNothingBesideIt() throws Exception {
    int points = operationsOfABuild();
    assertTrue(points > 20, "operations: " + points);
    for (int i = 1; i <= points; i++) {
      Path work = freshWork("fail" + i);
      SortedMap<String, String> oldSite = Folders.content(work.resolve("site"));
      String said = "";
      try {
        Published published = publish(work, NEW, FaultyDisk.failingAt(i));
        said = published.warnings().toString();
        assertIsNew(work, "call " + i);
      } catch (ArchiveException e) {
        said = e.toString();
        assertEquals(oldSite, Folders.content(work.resolve("site")), "call " + i);
        assertFalse(Files.exists(work.resolve(".site.old")), "call " + i);
      }
      assertTrue(said.contains("No space left on device"), "call " + i + ": " + said);
      publish(work, NEW, new Disk());
      assertIsNew(work, "after call " + i);
      assertEquals(List.of("site"), beside(work), "after call " + i);
    }
  }

  @Test
  void theNextBuildRepairsWhatAKilledOneLeft() throws Exception {
    int points = operationsOfABuild();
    int missing = 0;
    for (int i = 1; i <= points; i++) {
      Path work = freshWork("kill" + i);
      SortedMap<String, String> oldSite = Folders.content(work.resolve("site"));
      try {
        publish(work, NEW, FaultyDisk.killedAt(i));
      } catch (FaultyDisk.Killed e) {
        if (Files.exists(work.resolve("site"))) {
          String index = Files.readString(work.resolve("site/index.html"));
          if ("old".equals(index)) {
            assertEquals(oldSite, Folders.content(work.resolve("site")), "call " + i);
          } else {
            assertIsNew(work, "call " + i);
          }
        } else {
          missing++;
        }
      }
      publish(work, NEW, new Disk());
      assertIsNew(work, "after call " + i);
      assertEquals(List.of("site"), beside(work), "after call " + i);
    }
    assertEquals(1, missing, "only one moment, between the two renames, has no site");
  }

  @Test
  void aSiteLostBetweenTheRenamesComesBackEvenIfTheNextBuildFindsBadInput() throws Exception {
    Path work = freshWork("lost");
    SortedMap<String, String> oldSite = Folders.content(work.resolve("site"));
    Files.move(work.resolve("site"), work.resolve(".site.old"));
    try {
      publish(
          work,
          sink -> {
            throw new ArchiveException(List.of());
          },
          new Disk());
    } catch (ArchiveException e) {
      assertEquals(oldSite, Folders.content(work.resolve("site")));
    }
    assertEquals(List.of("site"), beside(work));
  }

  @Test
  void whatCameIntoTheFormerSiteAtTheLastMomentIsSaved() throws Exception {
    Path work = freshWork("late");
    Folders.write(work, Map.of(".site.old/late.txt", "late"));
    Files.copy(work.resolve("site/SHA256SUMS"), work.resolve(".site.old/SHA256SUMS"));
    publish(work, NEW, new Disk());
    assertEquals("late", Files.readString(work.resolve("site/late.txt")));
    assertEquals(List.of("site"), beside(work));
  }

  private int operationsOfABuild() throws Exception {
    Path work = freshWork("count");
    FaultyDisk disk = FaultyDisk.failingAt(Integer.MAX_VALUE);
    publish(work, NEW, disk);
    return disk.operations();
  }

  private Path freshWork(String name) throws IOException, ArchiveException {
    Path work = Files.createDirectory(temp.resolve(name));
    publish(work, OLD, new Disk());
    Folders.write(work.resolve("site"), Map.of("CNAME", "example.org"));
    return work;
  }

  private static Published publish(Path work, SiteContent content, Disk disk)
      throws ArchiveException {
    return new Publisher(disk, Duration.ZERO).publish(work.resolve("site"), List.of(), content);
  }

  private static void assertIsNew(Path work, String when) throws IOException {
    SortedMap<String, String> content = Folders.content(work.resolve("site"));
    content.remove("SHA256SUMS");
    assertEquals(
        Map.of(
            "/",
            "",
            ".nojekyll",
            "",
            "CNAME",
            "example.org",
            "index.html",
            "new",
            "c/",
            "",
            "c/come.html",
            "come",
            "a/",
            "",
            "a/b/",
            "",
            "a/b/deep.html",
            "deeper"),
        content,
        when);
  }

  private static List<String> beside(Path work) throws IOException {
    try (Stream<Path> entries = Files.list(work)) {
      return entries.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
