package newsarchive.analysis.quotes;

import java.util.Set;

/** A town with its state, whose comma ends no phrase: "Roe of Columbia, South Carolina says". */
final class Towns {
  private static final int LONGEST_NAME = 3;

  private final Words words;
  private final Set<Integer> placeEnds;

  /**
   * @param placeEnds where the names of places end, as offsets
   */
  Towns(Words words, Set<Integer> placeEnds) {
    this.words = words;
    this.placeEnds = placeEnds;
  }

  /** First token of "Columbia" in "Roe of Columbia, South Carolina says"; else -1. */
  int before(int end, int floor) {
    int comma = end;
    while (comma > floor && words.isCapital(comma) && end - comma < LONGEST_NAME) {
      comma--;
    }
    int town = comma;
    while (town - 1 > floor && words.isCapital(town - 1) && comma - town < LONGEST_NAME) {
      town--;
    }
    boolean from =
        words.low(town - 1).equals("of")
            || words.low(town - 1).equals("from")
            || words.low(town - 1).equals("in");
    boolean somebody = town - 2 >= floor && words.isWord(town - 2);
    boolean pair = comma < end && words.low(comma).equals(",") && town < comma;
    return pair && from && somebody && placeEnds.contains(words.end(end)) ? town : -1;
  }
}
