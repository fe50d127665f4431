package newsarchive.site.view;

import java.util.List;

/**
 * A statement shown away from its article.
 *
 * @param css class of the colour, or empty
 * @param words one list of steps for each paragraph
 * @param speakers empty where the page or its heading names them
 * @param place the words in their article
 * @param before the text before it, shortened; {@code after} the text behind it
 */
public record StatementView(
    String css,
    boolean reported,
    List<List<Inline>> words,
    String how,
    List<Link> speakers,
    Link place,
    List<Link> claims,
    List<String> doubts,
    List<String> reasons,
    String before,
    String after) {
  public StatementView {
    words = List.copyOf(words);
    speakers = List.copyOf(speakers);
    claims = List.copyOf(claims);
    doubts = List.copyOf(doubts);
    reasons = List.copyOf(reasons);
  }
}
