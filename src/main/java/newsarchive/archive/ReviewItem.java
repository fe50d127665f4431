package newsarchive.archive;

import java.util.List;

/**
 * Something to decide, ready for an editor.
 *
 * @param title of the article
 * @param paragraph counted from 1
 * @param before the text before the words in question, shortened; {@code after} likewise
 * @param words in question; empty where words are missing
 * @param proposal what the program says, or that it says nothing
 * @param alternatives most likely first
 * @param file where the stub goes: {@code notes/bridge.yml}
 * @param stub of a decision in YAML, to be filled in; empty if nothing in notes would help
 */
public record ReviewItem(
    Doubt doubt,
    String title,
    int paragraph,
    String before,
    String words,
    String after,
    String proposal,
    List<Alternative> alternatives,
    String file,
    String stub) {
  /** Who else it may be, and why. */
  public record Alternative(String name, String reason) {}

  public ReviewItem {
    alternatives = List.copyOf(alternatives);
  }
}
