package newsarchive.evaluation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import newsarchive.diagnostics.ArchiveException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The annotated articles of the example archive. No rule was made for them: nearly every name is
 * invented, and people come under several names.
 */
class ExampleGoldTest {
  private static Evaluation evaluation;

  @BeforeAll
  static void evaluate() throws ArchiveException {
    evaluation = Annotated.open(Path.of("examples", "skerrow", "gold"), null).evaluate();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A detection strict      | 98",
        "B mention               | 95",
        "C source overlap        | 87",
        "C content soft          | 90",
        "C full relation         | 87",
        "D speaker               | 68",
        "D full name             | 60",
        "D speaker of reported   | 64",
        "E entity by name        | 87",
        "E entity with type      | 60",
        "F missing names         | 100",
      })
  void figuresAreNotLost(String measure, double floor) {
    double figure = 100 * evaluation.figure(measure);
    assertTrue(figure >= floor, () -> measure + ": " + figure + ", at least " + floor);
  }
}
