package newsarchive.analysis.claims;

import java.math.BigDecimal;
import newsarchive.model.Token;
import org.jspecify.annotations.Nullable;

/** Reads cardinal numbers: "12,000", "$3.5 million", "twenty-two", "two hundred". */
final class NumberReader {
  private static final int LONGEST = 24;

  private final ClaimWords lists;

  NumberReader(ClaimWords lists) {
    this.lists = lists;
  }

  /**
   * A number in a clause.
   *
   * @param end index behind its last token
   * @param currency ISO 4217 code of the sign before it, or empty
   */
  record Read(BigDecimal value, int end, String currency) {}

  @Nullable Read read(Clause clause, int at) {
    String word = clause.low(at);
    String currency = lists.value("currency-sign", word);
    int first = at;
    if (!currency.isEmpty()) {
      first = at + 1;
      word = clause.low(first);
    } else if (!word.isEmpty()) {
      currency = lists.value("currency-sign", word.substring(0, 1));
      word = currency.isEmpty() ? word : word.substring(1);
    }
    BigDecimal value = number(clause, first, word);
    if (value == null) {
      return null;
    }
    int end = first + 1;
    while (lists.is("scale", clause.low(end)) || isTail(clause, end)) {
      value = next(value, clause, end);
      end += clause.low(end).equals("and") ? 2 : 1;
    }
    return new Read(value, end, currency);
  }

  private @Nullable BigDecimal number(Clause clause, int at, String word) {
    boolean article = word.equals("a") && lists.is("scale", clause.low(at + 1));
    return article ? BigDecimal.ONE : single(word);
  }

  /** "two hundred and five": the "and" and the rest behind a scale word. */
  private boolean isTail(Clause clause, int at) {
    return clause.low(at).equals("and")
        && lists.is("scale", clause.low(at - 1))
        && single(clause.low(at + 1)) != null
        && clause.token(at + 1).kind() == Token.Kind.WORD;
  }

  private BigDecimal next(BigDecimal value, Clause clause, int at) {
    int scale = lists.list("scale").indexOf(clause.low(at));
    if (scale < 0) {
      BigDecimal rest = single(clause.low(at + 1));
      return rest == null ? value : value.add(rest);
    }
    return value.scaleByPowerOfTen(scale == 0 ? 2 : scale * 3);
  }

  /** The value of one word, or null if it is no number. */
  @Nullable BigDecimal single(String word) {
    if (word.isEmpty() || word.length() > LONGEST) {
      return null;
    }
    if (Character.isDigit(word.charAt(0))) {
      return digits(word);
    }
    int ones = lists.list("ones").indexOf(word);
    int hyphen = word.indexOf('-');
    int tens = lists.list("tens").indexOf(hyphen > 0 ? word.substring(0, hyphen) : word);
    if (ones >= 0 || tens < 2) {
      return ones >= 0 ? BigDecimal.valueOf(ones) : null;
    }
    int unit = hyphen > 0 ? lists.list("ones").indexOf(word.substring(hyphen + 1)) : 0;
    return unit >= 0 && unit < 10 ? BigDecimal.valueOf(tens * 10L + unit) : null;
  }

  private static @Nullable BigDecimal digits(String word) {
    String number = word;
    int power = 0;
    for (String suffix : new String[] {"bn", "m", "k"}) {
      if (word.endsWith(suffix)) {
        number = word.substring(0, word.length() - suffix.length());
        power = suffix.equals("bn") ? 9 : suffix.equals("m") ? 6 : 3;
      }
    }
    StringBuilder clean = new StringBuilder();
    int points = 0;
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      boolean group = c == ',' && i + 3 < number.length();
      points += c == '.' ? 1 : 0;
      if (!group && c != '.' && (c < '0' || c > '9')) {
        return null;
      }
      if (!group) {
        clean.append(c);
      }
    }
    return points > 1 || clean.length() == 0 || clean.charAt(clean.length() - 1) == '.'
        ? null
        : new BigDecimal(clean.toString()).scaleByPowerOfTen(power);
  }

  static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
