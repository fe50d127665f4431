package newsarchive.analysis.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import newsarchive.model.Attribution;
import newsarchive.model.Attribution.Basis;
import newsarchive.model.Evidence;
import newsarchive.model.Span;
import newsarchive.model.Statement;
import newsarchive.model.StatementId;
import newsarchive.model.Voice;
import org.junit.jupiter.api.Test;

/** What is learned and counted of confidence. */
final class ConfidenceTest {
  private static final Span WORDS = new Span(0, 10);
  private static final StatementId ID = new StatementId("s-0a1b2c3d");

  private static Case one(Voice.Kind kind, boolean named, double confidence, int tagged) {
    Statement statement =
        new Statement(
            ID,
            Statement.Kind.DIRECT,
            WORDS,
            List.of(WORDS),
            List.of(WORDS),
            null,
            null,
            null,
            false);
    Evidence evidence = new Evidence("some-rule", List.of(WORDS), "it is so");
    Attribution attribution =
        new Attribution(ID, List.of(0), Basis.STATED, confidence, List.of(evidence));
    Voice voice =
        new Voice(
            0,
            kind,
            "somebody",
            named,
            null,
            List.of(
                new newsarchive.model.SpeakerMention(
                    newsarchive.model.SpeakerMention.Kind.DESCRIBED, WORDS, "somebody")),
            List.of());
    Traits traits = new Traits();
    traits.put(Trait.TAGGED, tagged);
    return new Case(statement, attribution, List.of(voice), traits);
  }

  private static List<ConfidenceTrainer.Lesson> lessons() {
    List<ConfidenceTrainer.Lesson> lessons = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      boolean seen = i % 2 == 0;
      boolean right = seen ? i % 20 != 0 : i % 3 == 0;
      lessons.add(
          new ConfidenceTrainer.Lesson(one(Voice.Kind.PERSON, true, 0.9, seen ? 2 : 0), right));
    }
    return lessons;
  }

  @Test
  void whatWasRightMoreOftenIsSurer() {
    ConfidenceModel model = ConfidenceTrainer.train(lessons(), "a test");
    double seen = model.probability(one(Voice.Kind.PERSON, true, 0.9, 2));
    double unseen = model.probability(one(Voice.Kind.PERSON, true, 0.9, 0));
    assertEquals(0.9, seen, 0.06);
    assertEquals(0.33, unseen, 0.1);
  }

  @Test
  void theSameLessonsGiveTheSameBytes() throws IOException {
    ByteArrayOutputStream first = new ByteArrayOutputStream();
    ByteArrayOutputStream second = new ByteArrayOutputStream();
    ConfidenceTrainer.train(lessons(), "a test").write(first);
    ConfidenceTrainer.train(lessons(), "a test").write(second);
    assertArrayEquals(first.toByteArray(), second.toByteArray());
  }

  @Test
  void theModelSaysWhereItComesFrom() {
    assertTrue(ConfidenceModel.standard().header().startsWith("PolNeAR"));
  }

  @Test
  void countsWeighMoreThanWhatTheRuleBelievesOfItself() {
    NameShares shares = new NameShares("# a remark\nsome-rule 9 96 96\n");
    assertEquals((96 + 4 * 0.9) / 100, shares.share(one(Voice.Kind.PERSON, true, 0.9, 0)), 1e-9);
    assertEquals(0.55, shares.share(one(Voice.Kind.PERSON, true, 0.55, 0)), 1e-9);
  }

  @Test
  void bodiesThatAreDescribedAreCountedApart() {
    NameShares shares = new NameShares("some-rule 6 0 16\n");
    assertEquals(0.12, shares.share(one(Voice.Kind.PERSON, false, 0.6, 0)), 1e-9);
    assertEquals(0.8, shares.share(one(Voice.Kind.GROUP, false, 0.6, 0)), 1e-9);
  }

  @Test
  void countingWritesWhatIsRead() {
    List<ConfidenceTrainer.Lesson> cases = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      cases.add(new ConfidenceTrainer.Lesson(one(Voice.Kind.PERSON, true, 0.9, 0), i > 0));
    }
    assertEquals("some-rule 9 5 6\n", NameShares.count(cases));
  }
}
