package newsarchive.analysis.speakers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import newsarchive.analysis.CaseFiles;
import newsarchive.model.Article;
import newsarchive.model.EntityType;
import newsarchive.model.LocalEntity;
import newsarchive.model.Mention;
import newsarchive.model.Span;
import newsarchive.model.Statement;
import newsarchive.model.StatementId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Thousands of statements by thousands of people; quadratic work on them would take hours. */
class SpeakerPathologyTest {
  private static final int MANY = 20_000;

  @ParameterizedTest
  @ValueSource(
      strings = {"he", "the expert", "they", "officials", "Ann Lee", "who", "it", "the report"})
  void manyStatementsEndSoon(String source) {
    String sentence = "Ann Lee met Bob Ray, " + source + " said yes. ";
    Article article = CaseFiles.article(sentence.repeat(MANY));
    int at = sentence.indexOf(", " + source) + 2;
    List<Statement> statements = new ArrayList<>();
    List<LocalEntity> entities = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      int start = i * sentence.length();
      entities.add(person(2 * i, "Ann Lee", start));
      entities.add(person(2 * i + 1, "Bob Ray", start + 12));
      Span said = new Span(start + sentence.indexOf("yes"), start + sentence.indexOf("yes") + 3);
      Span cue = new Span(said.start() - 5, said.start() - 1);
      Span who = new Span(start + at, start + at + source.length());
      StatementId id = new StatementId(String.format(java.util.Locale.ROOT, "s-%08x", i));
      statements.add(
          new Statement(
              id, Statement.Kind.REPORTED, said, List.of(said), List.of(), cue, who, null, false));
    }
    FoundSpeakers found =
        assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> new SpeakerFinder().find(article, entities, statements));
    assertEquals(MANY, found.attributions().size());
  }

  private static LocalEntity person(int number, String name, int at) {
    Mention mention = new Mention(new Span(at, at + name.length()), name);
    return new LocalEntity(
        number, EntityType.PERSON, name, List.of(), List.of(mention), List.of("expert"));
  }
}
