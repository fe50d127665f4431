package newsarchive.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import newsarchive.diagnostics.ArchiveException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnchangedFilesTest {
  @TempDir Path work;
  private Path site;

  @BeforeEach
  void publishOnce() throws Exception {
    site = work.resolve("site");
    publish(new Disk(), "a.html", "A", "b/b.html", "B", "c.html", "C");
  }

  private Published publish(Disk disk, String... files) throws ArchiveException {
    return new Publisher(disk, Duration.ZERO).publish(site, List.of(), Folders.site(files));
  }

  /** What tells a file from any other, where the file system knows such a thing. */
  private Object key(String path) throws IOException {
    Object key = Files.readAttributes(site.resolve(path), BasicFileAttributes.class).fileKey();
    assumeTrue(key != null, "this file system has no file keys");
    return key;
  }

  @Test
  void onlyWhatChangesIsWritten() throws Exception {
    Object kept = key("a.html");
    Object changed = key("b/b.html");

    Published second = publish(new Disk(), "a.html", "A", "b/b.html", "B2", "d.html", "D");

    assertEquals(kept, key("a.html"));
    assertNotEquals(changed, key("b/b.html"));
    assertEquals(4, second.size().files());
    assertEquals(2, second.size().kept()); // a.html and .nojekyll
    assertEquals(3, second.size().pages());
    assertEquals(4, second.size().bytes());
    assertEquals("b/b.html", second.size().largest());
    assertEquals(
        List.of("A", "B2", "D"),
        List.of(
            Files.readString(site.resolve("a.html")),
            Files.readString(site.resolve("b/b.html")),
            Files.readString(site.resolve("d.html"))));
  }

  @Test
  void theSameAsABuildFromNothing() throws Exception {
    publish(new Disk(), "a.html", "A", "d.html", "D");
    SortedMap<String, String> updated = Folders.content(site);
    site = work.resolve("fresh");
    publish(new Disk(), "a.html", "A", "d.html", "D");

    assertEquals(Folders.content(site), updated);
  }

  @Test
  void aFileThatSomebodyAlteredIsWrittenAgain() throws Exception {
    Files.writeString(site.resolve("a.html"), "X");

    publish(new Disk(), "a.html", "A", "b/b.html", "B");

    assertEquals("A", Files.readString(site.resolve("a.html")));
  }

  @Test
  void aLinkInPlaceOfAFileIsNotFollowed() throws Exception {
    Path other = Files.writeString(work.resolve("other"), "A");
    Files.delete(site.resolve("a.html"));
    Files.createSymbolicLink(site.resolve("a.html"), other);

    publish(new Disk(), "a.html", "A");

    assertFalse(Files.isSymbolicLink(site.resolve("a.html")));
    assertEquals("A", Files.readString(site.resolve("a.html")));
  }

  @Test
  void withoutSecondNamesEverythingIsWritten() throws Exception {
    Disk disk =
        new Disk() {
          @Override
          void link(Path file, Path second) throws IOException {
            throw new IOException("no links here");
          }
        };

    Published second = publish(disk, "a.html", "A");

    assertEquals(0, second.size().kept());
    assertEquals("A", Files.readString(site.resolve("a.html")));
  }
}
