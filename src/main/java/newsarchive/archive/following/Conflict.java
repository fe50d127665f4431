package newsarchive.archive.following;

import java.util.List;
import newsarchive.model.Span;

/**
 * Two claims that cannot both be so.
 *
 * @param earlier number of the claim that was said first, in the list that was followed
 * @param later number of the other
 * @param reason in words
 * @param earlierWords what clashes, as spans of the claim's words; empty where a word is missing
 * @param samePerson true if one person said both
 */
public record Conflict(
    Kind kind,
    int earlier,
    int later,
    String reason,
    List<Span> earlierWords,
    List<Span> laterWords,
    boolean samePerson) {
  /** What clashes. */
  public enum Kind {
    /** That something is so, and that it is not. */
    OPPOSITE,
    /** Different numbers of the same thing. */
    FIGURES
  }

  public Conflict {
    earlierWords = List.copyOf(earlierWords);
    laterWords = List.copyOf(laterWords);
  }
}
