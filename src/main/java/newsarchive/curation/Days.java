package newsarchive.curation;

import java.time.DateTimeException;
import newsarchive.model.PartialDate;

/** {@code 2024}, {@code 2024-05} and {@code 2024-05-31}; nothing else is a date here. */
final class Days {
  private Days() {}

  static PartialDate read(String text) {
    Integer month = text.length() > 4 ? part(text, 5, 7) : null;
    Integer day = text.length() > 7 ? part(text, 8, 10) : null;
    int year = part(text, 0, 4);
    boolean whole = text.length() == 4 || text.length() == 7 || text.length() == 10;
    boolean parted =
        (month == null || text.charAt(4) == '-') && (day == null || text.charAt(7) == '-');
    if (!whole || !parted) {
      throw new DateTimeException("not a date: " + text);
    }
    return new PartialDate(year, month, day, null);
  }

  private static int part(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (c < '0' || c > '9') {
        throw new DateTimeException("not a date: " + text);
      }
      number = 10 * number + c - '0';
    }
    return number;
  }
}
