package newsarchive.search;

/**
 * Numbers as text: most take one character, those to 2,316 take two, those to 40,161 three, and all
 * others six. The characters are those of ASCII that no script, string or element minds.
 */
final class Packed {
  private static final String DIGITS = digits();
  private static final int BASE = DIGITS.length();
  private static final int ONE = 55;
  private static final int TWO = 26;
  private static final int THREE = 5;
  private static final int TWO_FROM = ONE;
  private static final int THREE_FROM = TWO_FROM + TWO * BASE;
  private static final int SIX_FROM = THREE_FROM + THREE * BASE * BASE;
  private static final int SIX = 5;

  private final StringBuilder text = new StringBuilder(4);
  private int last;

  private static String digits() {
    StringBuilder digits = new StringBuilder();
    for (char c = '!'; c <= '~'; c++) {
      if ("\"&'<>\\`".indexOf(c) < 0) {
        digits.append(c);
      }
    }
    return digits.toString();
  }

  /**
   * Adds a number.
   *
   * @param number at least 0
   */
  Packed add(int number) {
    if (number < 0) {
      throw new IllegalArgumentException("below zero: " + number);
    }
    if (number < TWO_FROM) {
      return digit(number);
    }
    if (number < THREE_FROM) {
      int rest = number - TWO_FROM;
      return digit(ONE + rest / BASE).digit(rest % BASE);
    }
    if (number < SIX_FROM) {
      int rest = number - THREE_FROM;
      return digit(ONE + TWO + rest / (BASE * BASE)).digit(rest / BASE % BASE).digit(rest % BASE);
    }
    digit(ONE + TWO + THREE);
    int power = 1;
    for (int i = 1; i < SIX; i++) {
      power *= BASE;
    }
    for (int rest = number - SIX_FROM; power > 0; power /= BASE) {
      digit(rest / power % BASE);
    }
    return this;
  }

  /** Adds a number that is not below the one added before, as its distance from that. */
  Packed ascending(int number) {
    add(number - last);
    last = number;
    return this;
  }

  private Packed digit(int value) {
    text.append(DIGITS.charAt(value));
    return this;
  }

  int length() {
    return text.length();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
