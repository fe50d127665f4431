package newsarchive.site.view;

import java.util.List;

/**
 * Two claims that cannot both be so, side by side.
 *
 * @param kind what they differ in
 * @param reason in words
 * @param sides the earlier and the later claim
 */
public record ConflictView(String kind, String reason, List<StatementGroup> sides) {
  public ConflictView {
    sides = List.copyOf(sides);
  }
}
