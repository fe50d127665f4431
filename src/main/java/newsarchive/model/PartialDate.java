package newsarchive.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A date as exact as the source gives it: a year, a month or a day, never more.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or null if the source gives the year alone
 * @param day null if the source gives no day
 * @param instant the point in time where the source gives one; the day is the one written there
 */
public record PartialDate(
    int year, @Nullable Integer month, @Nullable Integer day, @Nullable Instant instant)
    implements Comparable<PartialDate> {
  public PartialDate {
    if (year < 1 || year > 9999) {
      throw new DateTimeException("year out of range: " + year);
    }
    if (month == null && day != null) {
      throw new DateTimeException("a day without a month");
    }
    if (month != null) {
      YearMonth inYear = YearMonth.of(year, month);
      if (day != null && !inYear.isValidDay(day)) {
        throw new DateTimeException(inYear + " has no day " + day);
      }
    }
  }

  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), null);
  }

  /**
   * {@code 2024}, {@code 2024-05} or {@code 2024-05-31}: the form of ISO 8601 and of HTML's time
   * element.
   */
  public String iso() {
    if (month == null) {
      return String.format(Locale.ROOT, "%04d", year);
    }
    return day == null
        ? String.format(Locale.ROOT, "%04d-%02d", year, month)
        : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
  }

  /**
   * By the day as it is written, then by the instant; the vaguer date of the same stretch comes
   * first. (By the instant alone it would be no order: some dates have none.)
   */
  @Override
  public int compareTo(PartialDate other) {
    int byText = iso().compareTo(other.iso());
    if (byText != 0 || Objects.equals(instant, other.instant)) {
      return byText;
    }
    if (instant == null || other.instant == null) {
      return instant == null ? -1 : 1;
    }
    return instant.compareTo(other.instant);
  }
}
