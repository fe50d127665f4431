package newsarchive.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import newsarchive.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Dates in the forms of ISO 8601 that leave no doubt; nothing else is guessed. */
final class Dates {
  private static final DateTimeFormatter DAY =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuu-MM-dd")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .appendPattern("HH:mm[:ss]")
          .optionalStart()
          .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
          .optionalEnd()
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private Dates() {}

  /** {@code 2024}, {@code 2024-05}, {@code 2024-05-31}, also with a time and a zone. */
  static PartialDate read(String text) {
    String value = text.strip();
    if (value.length() == 4) {
      return new PartialDate(number(value), null, null, null);
    }
    if (value.length() == 7 && value.charAt(4) == '-') {
      return new PartialDate(number(value.substring(0, 4)), number(value.substring(5)), null, null);
    }
    if (value.length() < 10) {
      throw new DateTimeException("not a date: " + value);
    }
    LocalDate day = LocalDate.parse(value.substring(0, 10), DAY);
    Instant instant = value.length() == 10 ? null : instant(day, value.substring(10));
    return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), instant);
  }

  private static int number(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        throw new DateTimeException("not a number: " + digits);
      }
    }
    return Integer.parseInt(digits);
  }

  /** The point in time, or null without a zone; the time must be a possible one anyway. */
  private static @Nullable Instant instant(LocalDate day, String rest) {
    if (rest.charAt(0) != 'T' && rest.charAt(0) != ' ') {
      throw new DateTimeException("no time: " + rest);
    }
    String clock = rest.substring(1).strip();
    int zone = zoneStart(clock);
    LocalTime time = LocalTime.parse(clock.substring(0, zone).strip(), TIME);
    return zone == clock.length()
        ? null
        : LocalDateTime.of(day, time).toInstant(ZoneOffset.of(clock.substring(zone).strip()));
  }

  private static int zoneStart(String clock) {
    for (int i = 0; i < clock.length(); i++) {
      if ("Z+-".indexOf(clock.charAt(i)) >= 0) {
        return i;
      }
    }
    return clock.length();
  }
}
