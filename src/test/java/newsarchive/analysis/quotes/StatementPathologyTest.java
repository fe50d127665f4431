package newsarchive.analysis.quotes;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import newsarchive.analysis.CaseFiles;
import newsarchive.model.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that nobody writes; quadratic work on it would take hours. */
class StatementPathologyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "'",
        "“",
        "''",
        "“a” ",
        "said ",
        "saying ",
        ", ",
        ", saying ",
        "\"a,\" he said. ",
        "according to ",
        "( ",
        ": ",
        "“a ‘b’ c” ",
        "\"one\n\n",
        "Ann Lee said that ",
        "word "
      })
  void endsSoon(String unit) {
    Article article = CaseFiles.article(unit.repeat(60_000));
    FoundStatements found =
        assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> new StatementFinder().find(article, List.of()));
    assertNotNull(found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "“", "'", "‘", "«", "He said, \"", "said "})
  void anOpeningAndManyWordsEndSoon(String opening) {
    Article article = CaseFiles.article(opening + "word ".repeat(100_000));
    FoundStatements found =
        assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> new StatementFinder().find(article, List.of()));
    assertNotNull(found);
  }
}
