package newsarchive.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class LogsTest {
  @Test
  void exponentialsAreRightToEightDigits() {
    for (double x = -50; x < 50; x += 0.137) {
      assertEquals(1, Logs.exp(x) / StrictMath.exp(x), 1e-7);
    }
  }

  @Test
  void veryNegativeNumbersHaveNoWeight() {
    assertEquals(0, Logs.exp(Double.NEGATIVE_INFINITY));
    double none = Double.NEGATIVE_INFINITY;
    assertEquals(2, Logs.sum(new double[] {2, none, -900}), 1e-9);
    assertEquals(none, Logs.sum(new double[] {none, none}));
  }

  @Test
  void theSumIsThatOfTheExponentials() {
    double sum = Logs.sum(new double[] {0.1, -2, 1.7});
    assertEquals(
        StrictMath.log(StrictMath.exp(0.1) + StrictMath.exp(-2) + StrictMath.exp(1.7)), sum, 1e-7);
  }
}
