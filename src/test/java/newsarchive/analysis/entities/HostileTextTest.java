package newsarchive.analysis.entities;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import newsarchive.model.Article;
import newsarchive.model.LocalEntity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that are made to keep a scanner busy: they take about as long as ordinary ones. */
class HostileTextTest {
  private static final EntityFinder FINDER = new EntityFinder();

  @ParameterizedTest
  @MethodSource("texts")
  void endsAndNamesOnlyWhatStandsInTheText(String text) {
    Article article = Articles.of(text);
    List<LocalEntity> found =
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> FINDER.find(article));
    for (LocalEntity entity : found) {
      assertTrue(article.words(entity.mentions().get(0).span()).length() > 0);
    }
  }

  static Stream<String> texts() {
    return Stream.of(
        "Zorblat ".repeat(90_000),
        "J. ".repeat(60_000),
        "A" + "b".repeat(300_000),
        "A-b".repeat(100_000),
        "Ministry of ".repeat(40_000),
        "President ".repeat(60_000),
        "Anna Smith, ".repeat(40_000),
        numbered(30_000),
        "the and of ".repeat(40_000),
        "D'".repeat(60_000),
        "\u201c".repeat(60_000),
        "");
  }

  /** People of one surname, each with a given name of its own. */
  private static String numbered(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("Mr. Ab").append((char) ('a' + i % 26)).append((char) ('a' + i / 26 % 26));
      text.append((char) ('a' + i / 676 % 26)).append(" Smith said no. ");
    }
    return text.toString();
  }
}
