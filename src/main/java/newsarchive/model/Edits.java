package newsarchive.model;

import java.util.List;

/**
 * What editors wrote about one article, with its place in the text as it is now.
 *
 * @param orphans whose words are not there
 * @param names that editors know, of the whole archive
 */
public record Edits(
    List<PlacedCorrection> corrections,
    List<PlacedNote> notes,
    List<Orphan> orphans,
    List<KnownName> names) {
  /** An article about which nobody wrote anything. */
  public static final Edits NONE = new Edits(List.of(), List.of(), List.of(), List.of());

  public Edits {
    corrections = List.copyOf(corrections);
    notes = List.copyOf(notes);
    orphans = List.copyOf(orphans);
    names = List.copyOf(names);
  }

  /** True if nothing was written about this article; names may be known all the same. */
  public boolean isEmpty() {
    return corrections.isEmpty() && notes.isEmpty() && orphans.isEmpty();
  }

  /** The corrections of a kind, in the order in which they were written. */
  public List<PlacedCorrection> of(Correction.Kind kind) {
    return corrections.stream().filter(c -> c.correction().kind() == kind).toList();
  }
}
