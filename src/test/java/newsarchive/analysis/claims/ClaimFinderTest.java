package newsarchive.analysis.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import newsarchive.model.Article;
import newsarchive.model.Claim;
import newsarchive.model.EntityType;
import newsarchive.model.LocalEntity;
import newsarchive.model.Mention;
import newsarchive.model.Span;
import newsarchive.model.Statement;
import newsarchive.model.StatementId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimFinderTest {
  private final ClaimFinder finder = new ClaimFinder();

  @Test
  void concernsTheEntitiesThatItsWordsNameEachOnceInOrder() {
    Article article = Articles.of("Bera sold Oslo to Adam. Bera lies to Bera.");
    LocalEntity adam = entity(0, "Adam", 18);
    LocalEntity bera = entity(1, "Bera", 0, 24, 37);
    LocalEntity oslo = entity(2, "Oslo", 10);
    List<Claim> claims =
        finder.find(article, List.of(adam, bera, oslo), List.of(direct("s-00000001", 0, 42, null)));
    assertEquals(List.of(1, 2, 0), claims.get(0).entities());
    assertEquals(List.of(1), claims.get(1).entities());
  }

  @Test
  void statementWithinAnotherClaimsItsWordsAlone() {
    Article article = Articles.of("The mill is closed now. The river is very clean.");
    StatementId outer = new StatementId("s-00000001");
    List<Claim> claims =
        finder.find(
            article,
            List.of(),
            List.of(direct("s-00000001", 0, 48, null), direct("s-00000002", 24, 48, outer)));
    assertEquals(2, claims.size());
    assertEquals("s-00000002", claims.get(1).statement().value());
  }

  @Test
  void sameWordsAgainGetAnIdOfTheirOwn() {
    Article article = Articles.of("The mill is closed. The mill is closed.");
    List<Claim> claims =
        finder.find(article, List.of(), List.of(direct("s-00000001", 0, 39, null)));
    assertEquals(claims.get(0).id().value() + "-2", claims.get(1).id().value());
  }

  @ParameterizedTest
  @CsvSource({
    "never said, 0",
    "did not say, 0",
    "didn't say, 0",
    "might say, 0",
    "said, 1",
    "said again, 1",
  })
  void whatNobodySaidIsNoClaim(String cue, int claims) {
    Article article = Articles.of("Bera " + cue + " that the mill is closed.");
    int verb = article.text().indexOf("sa");
    int content = article.text().indexOf("the mill");
    Span words = new Span(content, article.text().length());
    Statement statement =
        new Statement(
            new StatementId("s-00000001"),
            Statement.Kind.REPORTED,
            words,
            List.of(words),
            List.of(),
            new Span(verb, verb + (cue.contains("said") ? 4 : 3)),
            new Span(0, 4),
            null,
            false);
    assertEquals(claims, finder.find(article, List.of(), List.of(statement)).size());
  }

  @Test
  void everyClaimSaysWhy() {
    Article article = Articles.of("The mill is closed now. It will not open again.");
    finder
        .find(article, List.of(), List.of(direct("s-00000001", 0, 47, null)))
        .forEach(claim -> assertFalse(claim.evidence().get(0).words().isBlank()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if, and it will ",
        "; ",
        "a; ",
        "one hundred ",
        "A. ",
        "$",
        "not ",
        ", and the x is "
      })
  void hostileRepetitionEnds(String unit) {
    String text = "x" + unit.repeat(20_000);
    Article article = Articles.of(text);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () ->
            finder.find(article, List.of(), List.of(direct("s-00000001", 0, text.length(), null))));
  }

  private static Statement direct(String id, int start, int end, @Nullable StatementId within) {
    Span span = new Span(start, end);
    return new Statement(
        new StatementId(id),
        Statement.Kind.DIRECT,
        span,
        List.of(span),
        List.of(span),
        null,
        null,
        within,
        false);
  }

  private static LocalEntity entity(int number, String name, int... starts) {
    List<Mention> mentions =
        java.util.Arrays.stream(starts)
            .mapToObj(start -> new Mention(new Span(start, start + name.length()), name))
            .toList();
    return new LocalEntity(number, EntityType.PERSON, name, List.of(), mentions, List.of());
  }
}
