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
  }
}
