package newsarchive.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import newsarchive.diagnostics.ArchiveException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The annotated articles of this repository, evaluated in every build. */
class OwnGoldTest {
  private static final Path FOLDER = Path.of("examples", "gold");

  private static Evaluation evaluation;

  @BeforeAll
  static void evaluate() throws ArchiveException {
    evaluation = Annotated.open(FOLDER, null).evaluate();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A detection strict      | 96",
        "B mention               | 89",
        "C cue overlap           | 90",
        "C source overlap        | 89",
        "C content soft          | 93",
        "C full relation         | 84",
        "D speaker               | 81",
        "D full name             | 78",
        "D speaker of reported   | 89",
        "E entity by name        | 98",
        "E entity with type      | 92",
        "F lost breaks           | 100",
        "F missing names         | 100",
        "F missing names resolved | 66",
      })
  void figuresAreNotLost(String measure, double floor) {
    double figure = 100 * evaluation.figure(measure);
    assertTrue(figure >= floor, () -> measure + ": " + figure + ", at least " + floor);
  }

  @Test
  void theFirstArticleIsTheOneOfTheRepository() throws Exception {
    assertEquals(
        -1,
        Files.mismatch(
            Path.of("seeds", "armenia-csto.txt"), FOLDER.resolve("text/armenia-csto.txt")));
  }

  @Test
  void theReportIsTheSameEveryTime() throws ArchiveException {
    Evaluation again = Annotated.open(FOLDER, null).evaluate();
    assertEquals(evaluation.report(), again.report());
    assertEquals(evaluation.json(), again.json());
    assertEquals(evaluation.mistakes(), again.mistakes());
    assertFalse(evaluation.mistakes().isEmpty());
  }
}
