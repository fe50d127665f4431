package newsarchive.model;

import java.util.List;

/**
 * What editors know about the archive as a whole.
 *
 * @param orphans what they wrote about articles that are not there
 */
public record Editorial(List<KnownName> names, List<Orphan> orphans) {
  /** An archive without notes. */
  public static final Editorial NONE = new Editorial(List.of(), List.of());

  public Editorial {
    names = List.copyOf(names);
    orphans = List.copyOf(orphans);
  }
}
