package newsarchive.model;

import java.util.List;
import java.util.Optional;

/**
 * What editors did to an article.
 *
 * @param decisions in the order in which they were written
 */
public record Edited(List<Decision> decisions, List<PlacedNote> notes, List<Orphan> orphans) {
  /** An article as the program alone reads it. */
  public static final Edited NOTHING = new Edited(List.of(), List.of(), List.of());

  public Edited {
    decisions = List.copyOf(decisions);
    notes = List.copyOf(notes);
    orphans = List.copyOf(orphans);
  }

  /** The last decision of a kind on a claim. */
  public Optional<Decision> on(ClaimId claim, Correction.Kind kind) {
    return decisions.stream()
        .filter(d -> d.correction().kind() == kind && claim.equals(d.claim()))
        .reduce((first, second) -> second);
  }

  /** What was decided on a statement. */
  public List<Decision> on(StatementId statement) {
    return decisions.stream().filter(d -> statement.equals(d.statement())).toList();
  }
}
