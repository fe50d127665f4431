package newsarchive.archive;

import java.util.List;
import newsarchive.archive.ArchivedClaim.Appearance;
import newsarchive.model.Span;

/**
 * Two claims that cannot both be so.
 *
 * @param earlier the claim that was published first
 * @param reason in words
 * @param earlierWords what clashes, in the text of the earlier claim's article; empty where the
 *     clash is a word that is missing
 * @param speakers who said both; as a rule nobody
 */
public record ClaimConflict(
    Kind kind,
    Appearance earlier,
    Appearance later,
    String reason,
    List<Span> earlierWords,
    List<Span> laterWords,
    List<SpeakerId> speakers) {
  /** What clashes. */
  public enum Kind {
    /** That something is so, and that it is not. */
    OPPOSITE,
    /** Different numbers of the same thing. */
    FIGURES
  }

  public ClaimConflict {
    earlierWords = List.copyOf(earlierWords);
    laterWords = List.copyOf(laterWords);
    speakers = List.copyOf(speakers);
  }
}
