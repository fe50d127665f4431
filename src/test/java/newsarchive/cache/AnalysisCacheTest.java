package newsarchive.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import newsarchive.analysis.Analyzer;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Decision;
import newsarchive.model.Edited;
import newsarchive.model.NotePlace;
import newsarchive.model.Orphan;
import newsarchive.model.SourceDocument;
import newsarchive.source.SeedFolder;
import newsarchive.text.Segmenter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalysisCacheTest {
  private static final byte[] PROGRAM = {1, 2, 3};
  private static final List<AnalyzedArticle> ARTICLES = new ArrayList<>();

  @TempDir Path temp;

  @BeforeAll
  static void analyse() {
    Analyzer analyzer = new Analyzer();
    Segmenter segmenter = new Segmenter();
    for (String folder : List.of("seeds", "examples/skerrow/seeds")) {
      SeedFolder.read(Path.of(folder), folder).documents().stream()
          .map(document -> analyzer.analyze(segmenter.segment(document)))
          .forEach(ARTICLES::add);
    }
  }

  private AnalysisCache filled() {
    AnalysisCache cache = new AnalysisCache(temp.resolve("cache"), PROGRAM);
    ARTICLES.forEach(cache::keep);
    assertNull(cache.failure());
    return cache;
  }

  private static SourceDocument document(int number) {
    return ARTICLES.get(number).article().source();
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> tree = Files.walk(temp.resolve("cache"))) {
      return tree.filter(p -> Files.isRegularFile(p) && !p.endsWith("CACHEDIR.TAG")).toList();
    }
  }

  @Test
  void whatWasFoundComesBackAsItWas() throws Exception {
    filled();

    AnalysisCache later = new AnalysisCache(temp.resolve("cache"), PROGRAM);
    for (AnalyzedArticle article : ARTICLES) {
      assertEquals(article, later.find(article.article().source()));
    }
    assertEquals(ARTICLES.size(), later.hits());
    assertEquals(ARTICLES.size(), entries().size());
  }

  @Test
  void anotherProgramPlaceOrTextFindsNothing() throws Exception {
    filled();
    Files.move(temp.resolve("cache"), temp.resolve("elsewhere"));

    assertNull(new AnalysisCache(temp.resolve("elsewhere"), PROGRAM).find(document(0)));
    Files.move(temp.resolve("elsewhere"), temp.resolve("cache"));
    assertNull(new AnalysisCache(temp.resolve("cache"), new byte[] {9}).find(document(0)));
    AnalysisCache same = new AnalysisCache(temp.resolve("cache"), PROGRAM);
    assertNotNull(same.find(document(0)));
    SourceDocument old = document(0);
    SourceDocument moved =
        new SourceDocument(
            document(1).id(), old.provenance(), old.metadata(), old.text(), old.blocks());
    assertNull(same.find(moved));
  }

  @Test
  void damageAnywhereMakesAnEntryCountAsMissing() throws Exception {
    AnalysisCache cache = new AnalysisCache(temp.resolve("cache"), PROGRAM);
    cache.keep(ARTICLES.get(1));
    Path entry = entries().get(0);
    byte[] whole = Files.readAllBytes(entry);
    for (int i = 0; i < whole.length; i += 1 + whole.length / 300) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 0x10;
      Files.write(entry, damaged);
      assertNull(cache.find(document(1)), "byte " + i);
    }
    for (int length : new int[] {0, 1, 31, 32, 33, whole.length - 1}) {
      Files.write(entry, Arrays.copyOf(whole, length));
      assertNull(cache.find(document(1)), "cut off at " + length);
    }
    Files.write(entry, whole);
    assertNotNull(cache.find(document(1)));
  }

  @Test
  void aFolderOfSomebodyElseIsLeftAlone() throws Exception {
    Path folder = Files.createDirectory(temp.resolve("cache"));
    Files.writeString(folder.resolve("mine.txt"), "mine");

    AnalysisCache cache = new AnalysisCache(folder, PROGRAM);
    cache.keep(ARTICLES.get(0));
    cache.prune();

    assertNotNull(cache.failure());
    assertEquals(List.of(folder.resolve("mine.txt")), entries());
  }

  @Test
  void aLinkIsNoCacheOfOurs() throws Exception {
    filled();
    Path link = Files.createSymbolicLink(temp.resolve("link"), temp.resolve("cache"));

    assertNotNull(new AnalysisCache(link, PROGRAM).failure());
  }

  @Test
  void whatCannotBeKeptIsToldOnceAndHarmsNothing() throws Exception {
    Path file = Files.writeString(temp.resolve("file"), "");

    AnalysisCache cache = new AnalysisCache(file.resolve("cache"), PROGRAM);
    ARTICLES.forEach(cache::keep);

    assertNotNull(cache.failure());
    assertNull(cache.find(document(0)));
  }

  @Test
  void onlyWhatABuildNeedsIsKeptAfterIt() throws Exception {
    filled();
    Path other = Files.writeString(temp.resolve("cache/note.txt"), "of somebody");

    AnalysisCache later = new AnalysisCache(temp.resolve("cache"), PROGRAM);
    assertNotNull(later.find(document(0)));
    later.prune();

    assertEquals(2, entries().size());
    assertTrue(Files.exists(other));
    assertNotNull(new AnalysisCache(temp.resolve("cache"), PROGRAM).find(document(0)));
    assertNull(new AnalysisCache(temp.resolve("cache"), PROGRAM).find(document(1)));
  }

  @Test
  void whatAnEditorDecidedIsNotKept() {
    Edited edited = new Edited(List.<Decision>of(), List.of(), List.of(orphan()));

    assertThrows(IllegalArgumentException.class, () -> filled().keep(ARTICLES.get(0).with(edited)));
  }

  private static Orphan orphan() {
    return new Orphan(
        Orphan.Why.LOST, new NotePlace("notes/a.yml", 3), null, "words", "they are gone", "mend");
  }

  @Test
  void theProgramIsKnownByItsClasses() throws Exception {
    byte[] first = ProgramFingerprint.ofThisProgram();
    Path classes = Files.createDirectories(temp.resolve("classes/newsarchive"));
    Files.writeString(classes.resolve("A.class"), "one");
    byte[] before = ProgramFingerprint.of(temp.resolve("classes").toString());
    Files.writeString(classes.resolve("A.class"), "two");

    assertNotNull(first);
    assertEquals(32, first.length);
    assertNotNull(before);
    byte[] after = ProgramFingerprint.of(temp.resolve("classes").toString());
    assertFalse(Arrays.equals(before, after));
    assertNull(ProgramFingerprint.of(temp.resolve("nothing").toString()));
  }
}
