package newsarchive.site.view;

import java.util.List;

/**
 * The page for editors.
 *
 * @param title of the archive
 * @param precision how right the program was where editors looked, or empty
 */
public record ReviewView(
    String title,
    String open,
    String decided,
    String orphaned,
    String precision,
    List<ReviewLine> lines,
    List<ReviewLine> orphans) {
  public ReviewView {
    lines = List.copyOf(lines);
    orphans = List.copyOf(orphans);
  }
}
