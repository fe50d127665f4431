package newsarchive.export;

/** Turns offsets in UTF-16 code units, as the archive has them, into offsets in code points. */
final class CodePoints {
  private static final int STEP = 64;

  private final String text;
  private final int[] marks;

  CodePoints(String text) {
    this.text = text;
    boolean plain = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
    this.marks = plain ? new int[0] : new int[text.length() / STEP + 1];
    for (int i = 1; i < marks.length; i++) {
      marks[i] = marks[i - 1] + starts((i - 1) * STEP, i * STEP);
    }
  }

  int at(int offset) {
    if (marks.length == 0) {
      return offset;
    }
    int mark = offset / STEP;
    return marks[mark] + starts(mark * STEP, offset);
  }

  /** How many code points start within the units. */
  private int starts(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      boolean second =
          i > 0
              && Character.isLowSurrogate(text.charAt(i))
              && Character.isHighSurrogate(text.charAt(i - 1));
      count += second ? 0 : 1;
    }
    return count;
  }
}
