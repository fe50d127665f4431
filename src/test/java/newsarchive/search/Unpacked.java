package newsarchive.search;

import java.util.ArrayList;
import java.util.List;

/** Reads what {@link Packed} writes, by the rule in docs/search.md. */
final class Unpacked {
  private static final String DIGITS =
      "!#$%()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";

  private Unpacked() {}

  static List<Integer> of(String text) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      int first = DIGITS.indexOf(text.charAt(i++));
      int more = first < 55 ? 0 : first < 81 ? 1 : first < 86 ? 2 : 5;
      long number = (long) first - new int[] {0, 55, 81, 0, 0, 86}[more];
      for (int k = 0; k < more; k++) {
        number = number * 87 + DIGITS.indexOf(text.charAt(i++));
      }
      numbers.add((int) (number + new int[] {0, 55, 2_317, 0, 0, 40_162}[more]));
    }
    return numbers;
  }

  static List<Integer> ascending(String text) {
    List<Integer> sums = new ArrayList<>();
    int at = 0;
    for (int distance : of(text)) {
      at += distance;
      sums.add(at);
    }
    return sums;
  }
}
