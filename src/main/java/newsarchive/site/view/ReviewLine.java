package newsarchive.site.view;

import java.util.List;

/**
 * Something that waits for an editor.
 *
 * @param before the text before the words, {@code after} that behind them
 * @param proposal what the program says, or empty
 * @param alternatives with their reasons
 * @param file where the decision goes, or empty
 * @param stub of the decision, or empty
 */
public record ReviewLine(
    String kind,
    String place,
    String reason,
    String before,
    String words,
    String after,
    String proposal,
    List<Link> alternatives,
    String file,
    String stub) {
  public ReviewLine {
    alternatives = List.copyOf(alternatives);
  }
}
