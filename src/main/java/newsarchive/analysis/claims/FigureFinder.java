package newsarchive.analysis.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsarchive.model.Figure;
import newsarchive.model.Span;
import newsarchive.model.Token;
import org.jspecify.annotations.Nullable;

/** Finds numbers, shares, sums, dates and durations, in digits and in words. */
final class FigureFinder {
  private final ClaimWords lists;
  private final NumberReader reader;

  FigureFinder(ClaimWords lists) {
    this.lists = lists;
    reader = new NumberReader(lists);
  }

  List<Figure> find(Clause clause) {
    List<Figure> figures = new ArrayList<>();
    int at = 0;
    while (at < clause.size()) {
      Found found = date(clause, at);
      if (found == null) {
        found = compound(clause, at);
      }
      if (found == null) {
        found = counted(clause, at);
      }
      if (found != null) {
        Span span = clause.part(at, found.end()).span();
        figures.add(new Figure(found.kind(), span, found.value()));
      }
      at = found == null ? at + 1 : found.end();
    }
    return figures;
  }

  private record Found(Figure.Kind kind, int end, String value) {}

  /** "November 2023", "3 May 2024", "May 3, 2024", "2044" behind "until". */
  private @Nullable Found date(Clause clause, int at) {
    int month = month(clause, at);
    if (month > 0) {
      int day = day(clause, at + 1);
      int year =
          year(clause, day > 0 ? (clause.low(at + 2).equals(",") ? at + 3 : at + 2) : at + 1);
      if (day > 0) {
        int end = year > 0 ? (clause.low(at + 2).equals(",") ? at + 4 : at + 3) : at + 2;
        return new Found(Figure.Kind.DATE, end, iso(year, month, day));
      }
      return year > 0 ? new Found(Figure.Kind.DATE, at + 2, iso(year, month, 0)) : null;
    }
    int day = day(clause, at);
    if (day > 0 && month(clause, at + 1) > 0) {
      int year = year(clause, at + 2);
      return new Found(
          Figure.Kind.DATE, year > 0 ? at + 3 : at + 2, iso(year, month(clause, at + 1), day));
    }
    int year = year(clause, at);
    boolean placed =
        at == 0 || lists.is("before-year", clause.low(at - 1)) || endsOrMarks(clause, at + 1);
    return year > 0 && placed ? new Found(Figure.Kind.DATE, at + 1, iso(year, 0, 0)) : null;
  }

  private static boolean endsOrMarks(Clause clause, int at) {
    return at >= clause.size()
        || (clause.token(at).kind() == Token.Kind.PUNCTUATION && !clause.low(at).equals("%"));
  }

  private static String iso(int year, int month, int day) {
    String head = year > 0 ? String.format(Locale.ROOT, "%04d", year) : "-";
    if (month == 0) {
      return head;
    }
    String middle = head + String.format(Locale.ROOT, "-%02d", month);
    return day == 0 ? middle : middle + String.format(Locale.ROOT, "-%02d", day);
  }

  private int month(Clause clause, int at) {
    if (!clause.isWord(at)) {
      return 0;
    }
    char first = clause.article().text().charAt(clause.token(at).span().start());
    String word = clause.low(at);
    int index = lists.list("month").indexOf(word);
    index = index < 0 ? lists.list("month-short").indexOf(word) : index;
    return Character.isUpperCase(first) ? index + 1 : 0;
  }

  private static int day(Clause clause, int at) {
    String word = clause.low(at);
    for (String ending : List.of("st", "nd", "rd", "th")) {
      word = word.endsWith(ending) ? word.substring(0, word.length() - 2) : word;
    }
    int value = digits(word, 2);
    return value >= 1 && value <= 31 ? value : 0;
  }

  private static int year(Clause clause, int at) {
    String word = clause.low(at);
    int value = word.length() == 4 ? digits(word, 4) : 0;
    return value >= 1000 && value <= 2199 ? value : 0;
  }

  private static int digits(String word, int most) {
    if (word.isEmpty() || word.length() > most) {
      return 0;
    }
    int value = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }

  /** "44-day", "two-year"; an age ("44-year-old") is none. */
  private @Nullable Found compound(Clause clause, int at) {
    String word = clause.low(at);
    int hyphen = word.indexOf('-');
    if (hyphen <= 0 || word.endsWith("-old")) {
      return null;
    }
    BigDecimal number = reader.single(word.substring(0, hyphen));
    String unit = word.substring(hyphen + 1);
    if (number != null && lists.is("duration", unit)) {
      return new Found(Figure.Kind.DURATION, at + 1, duration(number, unit));
    }
    return null;
  }

  private @Nullable Found counted(Clause clause, int at) {
    NumberReader.Read read = reader.read(clause, at);
    if (read == null) {
      return null;
    }
    String next = clause.low(read.end());
    String value = NumberReader.plain(read.value());
    if (!read.currency().isEmpty()) {
      return new Found(Figure.Kind.MONEY, read.end(), read.currency() + " " + value);
    }
    String currency = lists.value("currency-word", next);
    if (!currency.isEmpty()) {
      return new Found(Figure.Kind.MONEY, read.end() + 1, currency + " " + value);
    }
    if (lists.is("percent", next)
        || (next.equals("per") && clause.low(read.end() + 1).equals("cent"))) {
      return new Found(
          Figure.Kind.PERCENTAGE, read.end() + (next.equals("per") ? 2 : 1), value + "%");
    }
    String unit = next.endsWith("s") ? next.substring(0, next.length() - 1) : next;
    unit = next.equals("centuries") ? "century" : unit;
    if (lists.is("duration", unit)) {
      return new Found(Figure.Kind.DURATION, read.end() + 1, duration(read.value(), unit));
    }
    boolean pronoun = clause.low(at).equals("one") && read.end() == at + 1;
    return pronoun ? null : new Found(Figure.Kind.NUMBER, read.end(), value);
  }

  private static String duration(BigDecimal number, String unit) {
    String plural = unit.endsWith("y") && !unit.equals("day") ? "centuries" : unit + "s";
    return NumberReader.plain(number)
        + " "
        + (number.compareTo(BigDecimal.ONE) == 0 ? unit : plural);
  }
}
