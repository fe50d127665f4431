package newsarchive.archive.following;

import java.math.BigDecimal;
import java.math.RoundingMode;
import newsarchive.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * How many or how much of what.
 *
 * @param unit what is counted: a currency, "%", "days", or the stem of the word behind the number
 * @param least what it is at least
 * @param most what it is at most, or null if there is no limit
 * @param span the figure in the claim's words
 */
record Quantity(String unit, BigDecimal least, @Nullable BigDecimal most, Span span) {
  /** Round numbers from here on are taken as rounded ones. */
  private static final BigDecimal ROUNDED = BigDecimal.valueOf(1000);

  private static final BigDecimal ABOUT = new BigDecimal("0.15");

  /** The number itself; if it is large and round, everything that is rounded to it. */
  static Quantity exactly(String unit, BigDecimal value, Span span) {
    BigDecimal half = BigDecimal.ZERO;
    BigDecimal plain = value.stripTrailingZeros();
    if (value.compareTo(ROUNDED) >= 0 && plain.scale() < 0) {
      half = BigDecimal.ONE.scaleByPowerOfTen(-plain.scale()).divide(BigDecimal.valueOf(2));
    }
    return new Quantity(unit, value.subtract(half), value.add(half), span);
  }

  static Quantity about(String unit, BigDecimal value, Span span) {
    BigDecimal margin = value.multiply(ABOUT);
    return new Quantity(unit, value.subtract(margin), value.add(margin), span);
  }

  boolean sameUnit(Quantity other) {
    return !unit.isEmpty() && unit.equals(other.unit);
  }

  /** True if both can be so. */
  boolean agrees(Quantity other) {
    return isBelow(least, other.most) && isBelow(other.least, most);
  }

  private static boolean isBelow(BigDecimal low, @Nullable BigDecimal high) {
    return high == null || low.compareTo(high) <= 0;
  }

  /** True if both say the same number with the same reservation, or one of them none. */
  boolean isSame(Quantity other) {
    if (most == null || other.most == null) {
      return most == null && other.most == null && least.compareTo(other.least) == 0;
    }
    return middle(least, most).compareTo(middle(other.least, other.most)) == 0;
  }

  private static BigDecimal middle(BigDecimal low, BigDecimal high) {
    return low.add(high).divide(BigDecimal.valueOf(2), 6, RoundingMode.HALF_UP);
  }
}
