package newsarchive.learning;

/**
 * Exponentials that are the same to the last bit on every machine, which {@link Math} does not
 * promise.
 */
final class Logs {
  private static final double LOG2_E = 1.4426950408889634;
  private static final double LN_2 = 0.6931471805599453;

  private Logs() {}

  /** e to the power of x, to about eight digits; 0 below -700. */
  static double exp(double x) {
    if (x < -700) {
      return 0;
    }
    double k = Math.rint(Math.min(x, 700) * LOG2_E);
    double r = Math.min(x, 700) - k * LN_2;
    double high = 1.0 / 24 + r * (1.0 / 120 + r * (1.0 / 720 + r * (1.0 / 5040)));
    double sum = 1 + r * (1 + r * (0.5 + r * (1.0 / 6 + r * high)));
    return sum * Double.longBitsToDouble((long) (k + 1023) << 52);
  }
}
