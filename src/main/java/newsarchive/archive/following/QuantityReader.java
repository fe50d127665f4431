package newsarchive.archive.following;

import java.math.BigDecimal;
import java.util.List;
import newsarchive.model.Figure;
import newsarchive.model.Span;
import org.jspecify.annotations.Nullable;

/** Reads what a figure counts, and whether it is a bound. */
final class QuantityReader {
  /** A phrase of bound has at most so many words. */
  private static final int PHRASE = 3;

  private final WordLists lists;

  QuantityReader(WordLists lists) {
    this.lists = lists;
  }

  /**
   * What stands before a figure.
   *
   * @param kind section of the word list: "at-least", "at-most", "about"; empty if there is none
   * @param from index of its first word
   */
  record Bound(String kind, int from) {}

  /**
   * A figure as a quantity.
   *
   * @param first index of the figure's first word
   * @param end index behind its last word
   * @return null if it is a date, a time of day, part of a range, or a number of nothing
   */
  @Nullable Quantity read(Figure figure, List<Word> words, int first, int end) {
    BigDecimal value = value(figure);
    String unit = unit(figure, words, end);
    Bound bound = bound(words, first);
    if (value == null || unit.isEmpty() || isRange(words, bound.from(), end)) {
      return null;
    }
    if (isClock(figure, words, first)) {
      return null;
    }
    Span span = figure.span();
    return switch (bound.kind()) {
      case "at-least" -> new Quantity(unit, value, null, span);
      case "at-most" -> new Quantity(unit, BigDecimal.ZERO, value, span);
      case "about" -> Quantity.about(unit, value, span);
      default -> Quantity.exactly(unit, value, span);
    };
  }

  Bound bound(List<Word> words, int first) {
    for (int length = PHRASE; length > 0; length--) {
      int from = first - length;
      if (from >= 0) {
        String phrase =
            String.join("_", words.subList(from, first).stream().map(Word::low).toList());
        for (String kind : List.of("at-least", "at-most", "about")) {
          if (lists.is(kind, phrase)) {
            return new Bound(kind, from);
          }
        }
      }
    }
    return new Bound("", first);
  }

  private boolean isRange(List<Word> words, int first, int end) {
    String before = first > 0 ? words.get(first - 1).low() : "";
    String behind = end < words.size() ? words.get(end).low() : "";
    boolean opens = lists.is("range", before);
    boolean links =
        lists.is("range-link", behind) && end + 1 < words.size() && isNumber(words, end + 1);
    boolean closes = first > 1 && lists.is("range-link", before) && isNumber(words, first - 2);
    return opens || links || closes;
  }

  private static boolean isNumber(List<Word> words, int at) {
    return Character.isDigit(words.get(at).low().charAt(0));
  }

  /** "leaves at 8.15" */
  private boolean isClock(Figure figure, List<Word> words, int first) {
    return figure.kind() == Figure.Kind.NUMBER
        && first > 0
        && lists.is("clock", words.get(first - 1).low())
        && words.get(first).low().matches("[0-9]{1,2}(\\.[0-9]{2})?");
  }

  private String unit(Figure figure, List<Word> words, int end) {
    String value = figure.value();
    return switch (figure.kind()) {
      case PERCENTAGE -> "%";
      case MONEY -> value.substring(0, Math.max(0, value.indexOf(' ')));
      case DURATION -> "days";
      case DATE -> "";
      case NUMBER -> counted(words, end);
    };
  }

  private String counted(List<Word> words, int end) {
    if (end >= words.size() || words.get(end).low().equals(",")) {
      return "";
    }
    String next = words.get(end).low();
    return lists.is("stop", next) || lists.is("opaque", next) ? "" : lists.stem(next);
  }

  private static @Nullable BigDecimal value(Figure figure) {
    String digits = figure.value();
    if (figure.kind() == Figure.Kind.MONEY) {
      digits = digits.substring(digits.indexOf(' ') + 1);
    } else if (figure.kind() == Figure.Kind.PERCENTAGE) {
      digits = digits.substring(0, digits.length() - 1);
    } else if (figure.kind() == Figure.Kind.DURATION) {
      return duration(digits);
    }
    return number(digits);
  }

  private static @Nullable BigDecimal duration(String value) {
    int space = value.indexOf(' ');
    BigDecimal number = space < 0 ? null : number(value.substring(0, space));
    if (number == null) {
      return null;
    }
    String unit = value.substring(space + 1);
    double days =
        unit.startsWith("second")
            ? 1.0 / 86_400
            : unit.startsWith("minute")
                ? 1.0 / 1440
                : unit.startsWith("hour")
                    ? 1.0 / 24
                    : unit.startsWith("day")
                        ? 1
                        : unit.startsWith("week")
                            ? 7
                            : unit.startsWith("month")
                                ? 30
                                : unit.startsWith("year")
                                    ? 365
                                    : unit.startsWith("decade") ? 3650 : 36_500;
    return number.multiply(BigDecimal.valueOf(days));
  }

  private static @Nullable BigDecimal number(String digits) {
    boolean plain =
        !digits.isEmpty()
            && digits.length() < 40
            && digits.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.')
            && digits.indexOf('.') == digits.lastIndexOf('.')
            && !digits.startsWith(".")
            && !digits.endsWith(".");
    return plain ? new BigDecimal(digits) : null;
  }
}
