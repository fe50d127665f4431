package newsarchive.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import newsarchive.diagnostics.ArchiveException;
import newsarchive.diagnostics.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
  @TempDir Path work;
  private Path site;

  @BeforeEach
  void nameTheSite() {
    site = work.resolve("site");
  }

  private Published publish(SiteContent content) throws ArchiveException {
    return new Publisher(new Disk(), Duration.ZERO).publish(site, List.of(), content);
  }

  private List<String> beside() throws Exception {
    try (var entries = Files.list(work)) {
      return entries.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void filesAppearWithAManifestThatSha256sumReads() throws Exception {
    Published published = publish(Folders.site("b/two.html", "2\n", "one.html", "1\n"));

    assertEquals(3, published.size().files());
    assertEquals(List.of(), published.warnings());
    assertEquals("2\n", Files.readString(site.resolve("b/two.html")));
    assertTrue(Files.exists(site.resolve(".nojekyll")));
    List<String> manifest = Files.readAllLines(site.resolve("SHA256SUMS"));
    assertTrue(manifest.get(0).startsWith("# "));
    assertEquals(
        List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  .nojekyll",
            "53c234e5e8472b6ac51c1ae1cab3fe06fad053beb8ebfd8977b010655bfdd3c3  b/two.html",
            "4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865  one.html"),
        manifest.subList(1, manifest.size()));
    assertEquals(List.of("site"), beside());
  }

  @Test
  void pagesThatAreNoLongerThereGoAndTheirFoldersToo() throws Exception {
    publish(Folders.site("old/page.html", "old", "stays.html", "1"));
    publish(Folders.site("stays.html", "2"));

    SortedMap<String, String> content = Folders.content(site);
    assertFalse(content.containsKey("old/"));
    assertEquals("2", content.get("stays.html"));
    assertEquals(List.of("site"), beside());
  }

  @Test
  void filesOfOthersAreCarriedOver() throws Exception {
    publish(Folders.site("index.html", "1", "articles/a.html", "a"));
    Map<String, String> foreign =
        Map.of(
            "CNAME", "example.org", ".git/refs/head", "ref", "articles/handmade.html", "by hand");
    Folders.write(site, foreign);
    Files.createDirectory(site.resolve("empty"));
    publish(Folders.site("index.html", "2"));

    SortedMap<String, String> content = Folders.content(site);
    foreign.forEach((path, text) -> assertEquals(text, content.get(path)));
    assertTrue(content.containsKey("empty/"));
    assertFalse(content.containsKey("articles/a.html"));
    assertEquals("2", content.get("index.html"));
    assertFalse(Files.readString(site.resolve("SHA256SUMS")).contains("CNAME"));
  }

  @Test
  void linksOfOthersStayLinks() throws Exception {
    publish(Folders.site("index.html", "1"));
    Files.createDirectory(work.resolve("photos"));
    Files.createSymbolicLink(site.resolve("link"), Path.of("../photos"));
    publish(Folders.site("index.html", "2"));

    assertEquals("-> ../photos", Folders.content(site).get("link"));
  }

  @Test
  void aFileOfOthersIsNeverOverwritten() throws Exception {
    publish(Folders.site("index.html", "1"));
    Folders.write(site, Map.of("about.html", "mine"));
    SortedMap<String, String> before = Folders.content(site);

    ArchiveException refusal =
        assertThrows(ArchiveException.class, () -> publish(Folders.site("about.html", "2")));

    assertEquals("P003", refusal.diagnostics().get(0).code());
    assertTrue(refusal.toString().contains("about.html"), refusal.toString());
    assertEquals(before, Folders.content(site));
    assertEquals(List.of("site"), beside());
  }

  @Test
  void aFolderThatWasNeverASiteIsRefused() throws Exception {
    Folders.write(site, Map.of("thesis.txt", "mine", "SHA256SUMS", "0123  thesis.txt\n"));
    SortedMap<String, String> before = Folders.content(site);

    ArchiveException refusal =
        assertThrows(ArchiveException.class, () -> publish(Folders.site("index.html", "1")));

    assertEquals("P002", refusal.diagnostics().get(0).code());
    assertEquals(before, Folders.content(site));
    assertEquals(List.of("site"), beside());
  }

  @Test
  void anEmptyFolderIsFilled() throws Exception {
    Files.createDirectory(site);
    publish(Folders.site("index.html", "1"));
    assertEquals("1", Files.readString(site.resolve("index.html")));
  }

  @Test
  void missingFoldersAboveTheSiteAreMadeAndGoAgainIfItFails() throws Exception {
    site = work.resolve("a/b/site");
    Diagnostic bad = Diagnostic.error("S001", "a.txt", 1, "bad", null);
    assertThrows(
        ArchiveException.class,
        () ->
            publish(
                sink -> {
                  sink.add("index.html", new byte[1]);
                  throw new ArchiveException(bad);
                }));
    assertEquals(List.of(), beside());

    publish(Folders.site("index.html", "1"));
    assertEquals(List.of("a"), beside());
  }

  @Test
  void badInputLeavesTheFormerSite() throws Exception {
    publish(Folders.site("index.html", "1"));
    SortedMap<String, String> before = Folders.content(site);
    Diagnostic bad = Diagnostic.error("S001", "a.txt", 1, "bad", null);

    ArchiveException thrown =
        assertThrows(
            ArchiveException.class,
            () ->
                publish(
                    sink -> {
                      sink.add("index.html", new byte[1]);
                      throw new ArchiveException(bad);
                    }));

    assertEquals(List.of(bad), thrown.diagnostics());
    assertEquals(before, Folders.content(site));
    assertEquals(List.of("site"), beside());
  }

  @Test
  void aBugInTheContentLeavesTheFormerSite() throws Exception {
    publish(Folders.site("index.html", "1"));
    SortedMap<String, String> before = Folders.content(site);
    assertThrows(
        IllegalArgumentException.class,
        () -> publish(Folders.site("index.html", "2", "INDEX.html", "3")));
    assertEquals(before, Folders.content(site));
    assertEquals(List.of("site"), beside());
  }

  @Test
  void threadsMayAddAtTheSameTime() throws Exception {
    publish(
        sink ->
            IntStream.range(0, 500)
                .parallel()
                .forEach(i -> sink.add("d" + i % 7 + "/" + i + ".txt", ("" + i).getBytes(UTF_8))));
    assertEquals("499", Files.readString(site.resolve("d2/499.txt")));
    assertEquals(502, Files.readAllLines(site.resolve("SHA256SUMS")).size());
  }

  @Test
  void aSecondBuildOfTheSameFolderWaitsAndThenSaysSo() throws Exception {
    try (FileChannel other =
        FileChannel.open(
            work.resolve(".site.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      assertTrue(other.tryLock().isValid());
      ArchiveException refusal =
          assertThrows(ArchiveException.class, () -> publish(Folders.site("index.html", "1")));
      assertEquals("P004", refusal.diagnostics().get(0).code());
      assertFalse(Files.exists(site));
    }
    publish(Folders.site("index.html", "1"));
    assertEquals(List.of("site"), beside());
  }

  @Test
  void aFolderOfTheUserThatBearsOneOfOurNamesIsLeftAlone() throws Exception {
    for (String name : List.of(".site.stage", ".site.old")) {
      Folders.write(work.resolve(name), Map.of("precious.txt", "mine"));
      ArchiveException refusal =
          assertThrows(ArchiveException.class, () -> publish(Folders.site("index.html", "1")));
      assertEquals("P006", refusal.diagnostics().get(0).code());
      assertEquals("mine", Files.readString(work.resolve(name).resolve("precious.txt")));
      Files.move(work.resolve(name), work.resolve("moved-" + name));
    }
  }
}
