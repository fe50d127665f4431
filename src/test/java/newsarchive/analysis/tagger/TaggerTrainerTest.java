package newsarchive.analysis.tagger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import newsarchive.analysis.CaseFiles;
import newsarchive.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TaggerTrainerTest {
  private static final TaggerTrainer.Options OPTIONS =
      new TaggerTrainer.Options(2, 60, 12, 12, 1, 1);
  private static final AttributionTagger TAGGER = train();

  private static AttributionTagger train() {
    return new TaggerTrainer(InventedCorpus.words(), OPTIONS)
        .train(InventedCorpus.examples(), "invented");
  }

  private static byte[] bytes(AttributionTagger tagger) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    tagger.write(out);
    return out.toByteArray();
  }

  private static List<String> read(String text) {
    Article article = CaseFiles.article(text);
    List<String> found = new ArrayList<>();
    for (TaggedAttribution one : TAGGER.read(article).attributions()) {
      if (!one.stands()) {
        continue;
      }
      String source = one.source() == null ? "-" : article.words(one.source());
      List<String> content = one.content().stream().map(article::words).toList();
      found.add(source + " | " + article.words(one.cue()) + " | " + String.join(" + ", content));
    }
    return found;
  }

  @Test
  void cueSourceAndContentAreFoundWhereTheyStand() {
    assertEquals(
        List.of("the mayor | said | the harbour needs a new wall"),
        read("The trains ran.\n\nthe mayor said the harbour needs a new wall.\n"));
    assertEquals(
        List.of("Ole Berg | said | “prices have fallen,”"),
        read("“prices have fallen,” Ole Berg said.\n"));
  }

  @Test
  void whatNobodySaysIsLeftAlone() {
    assertEquals(List.of(), read("The weather was fine and the mayor went home.\n"));
  }

  @Test
  void everyAttributionSaysHowSureItIs() {
    Article article = CaseFiles.article("the clerk claimed that nobody was hurt.\n");
    TaggedAttribution found = TAGGER.read(article).attributions().get(0);
    assertTrue(found.probability() > 0.5, found.toString());
    assertTrue(found.cueProbability() > 0.5, found.toString());
  }

  @Test
  void theModelDoesNotDependOnTheNumberOfThreads() throws Exception {
    ForkJoinPool one = new ForkJoinPool(1);
    ForkJoinPool four = new ForkJoinPool(4);
    byte[] first = one.submit(() -> bytes(train())).get();
    byte[] second = four.submit(() -> bytes(train())).get();
    one.shutdown();
    four.shutdown();
    assertArrayEquals(first, second);
  }

  @Test
  void theTableOfWordsComesBackFromItsFile() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InventedCorpus.words().write(new DataOutputStream(out));
    WordTable read =
        WordTable.read(new DataInputStream(new ByteArrayInputStream(out.toByteArray())));
    for (String word : List.of("according", "mayor", "says")) {
      assertEquals(
          InventedCorpus.words().entry(InventedCorpus.words().find(word)),
          read.entry(read.find(word)));
    }
    assertEquals(-1, read.find("nobody"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"“", "\"", "said ", "“a” said ", "a. ", "the mayor said that ", "(", "— "})
  void hostileTextEndsSoon(String bait) {
    String text = bait.repeat(4_000);
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(text));
  }
}
