package newsarchive.archive.following;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import newsarchive.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Whether two claims can speak of the same time. */
final class Nearness {
  /** What is so may soon be otherwise. */
  private static final int PRESENT_DAYS = 60;

  /** What will be, and what once was, comes again: elections, finals, budgets. */
  private static final int LONGEST_DAYS = 730;

  /** Unknown distance. */
  static final int UNKNOWN = -1;

  private Nearness() {}

  /** Days between two dates, or {@link #UNKNOWN}. */
  static int days(@Nullable PartialDate one, @Nullable PartialDate other) {
    LocalDate first = day(one);
    LocalDate second = day(other);
    return first == null || second == null
        ? UNKNOWN
        : (int) Math.abs(ChronoUnit.DAYS.between(first, second));
  }

  private static @Nullable LocalDate day(@Nullable PartialDate date) {
    if (date == null || date.month() == null || date.day() == null) {
      return null;
    }
    return LocalDate.of(date.year(), date.month(), date.day());
  }

  /** True if what is said in this tense, so many days apart, can be about one state of things. */
  static boolean allowsOpposites(Tense tense, int days) {
    if (tense == Tense.FUTURE) {
      return days <= LONGEST_DAYS;
    }
    return days != UNKNOWN && days <= (tense.isPast() ? LONGEST_DAYS : PRESENT_DAYS);
  }

  /**
   * The same for numbers, which grow with time.
   *
   * @param dated true if both name the same date
   */
  static boolean allowsFigures(Tense tense, int days, boolean dated) {
    if (dated || tense == Tense.FUTURE) {
      return days <= LONGEST_DAYS;
    }
    return days != UNKNOWN && days <= PRESENT_DAYS;
  }
}
