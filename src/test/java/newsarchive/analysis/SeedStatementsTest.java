package newsarchive.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Attribution;
import newsarchive.model.Span;
import newsarchive.model.SpeakerMention;
import newsarchive.model.Statement;
import newsarchive.model.Voice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The first article: every statement and its speaker, against a table of facts read by hand. */
class SeedStatementsTest {
  private static AnalyzedArticle seed;
  private static Map<String, String[]> facts;

  @BeforeAll
  static void analyse() throws IOException {
    String text = Files.readString(Path.of("seeds/armenia-csto.txt"), StandardCharsets.UTF_8);
    seed = new Analyzer().analyze(CaseFiles.article(text));
    facts = new LinkedHashMap<>();
    Path table = Path.of("src/test/resources/newsarchive/analysis/seed-statements.tsv");
    for (String line : Files.readAllLines(table, StandardCharsets.UTF_8)) {
      if (!line.startsWith("#")) {
        String[] fields = line.split("\t", -1);
        facts.put(fields[0], fields);
      }
    }
  }

  @Test
  void everyStatementOfTheTableIsFoundWithCueSourceAndSpeaker() {
    Map<String, String> found = new LinkedHashMap<>();
    for (int i = 0; i < seed.statements().size(); i++) {
      found.put(key(seed.statements().get(i)), line(i));
    }
    for (String[] fact : facts.values()) {
      if (fact[5].equals("required")) {
        assertEquals(String.join(" ", List.of(fact).subList(1, 5)), found.get(fact[0]), fact[0]);
      }
    }
  }

  @Test
  void nothingBesideTheTableIsFound() {
    for (Statement statement : seed.statements()) {
      assertTrue(facts.containsKey(key(statement)), () -> statement + " is in no table");
    }
  }

  @Test
  void noOptionalStatementHasAWrongSpeaker() {
    for (int i = 0; i < seed.statements().size(); i++) {
      String[] fact = facts.get(key(seed.statements().get(i)));
      assertNotNull(fact);
      String speaker = speaker(seed.attributions().get(i));
      assertTrue(speaker.equals(fact[4]) || (speaker.equals("-") && fact[5].equals("optional")));
    }
  }

  @Test
  void bothGapsBelongToTheSpeakerWhoIsNamedAfterThem() {
    List<String> lost = new ArrayList<>();
    for (Voice voice : seed.voices()) {
      for (SpeakerMention mention : voice.mentions()) {
        if (mention.kind() == SpeakerMention.Kind.ELIDED) {
          lost.add(mention.span().start() + " " + voice.name());
        }
      }
    }
    assertEquals(List.of("2516 Markov", "7633 Korotchenko"), lost.stream().sorted().toList());
  }

  private static String line(int i) {
    Statement statement = seed.statements().get(i);
    return String.join(
        " ",
        statement.kind().name(),
        offsets(statement.cue()),
        offsets(statement.source()),
        speaker(seed.attributions().get(i)));
  }

  private static String key(Statement statement) {
    return offsets(statement.content().get(0));
  }

  private static String offsets(@Nullable Span span) {
    return span == null ? "-" : span.start() + "-" + span.end();
  }

  private static String speaker(Attribution attribution) {
    return attribution.voices().isEmpty()
        ? "-"
        : seed.voices().get(attribution.voices().get(0)).name();
  }
}
