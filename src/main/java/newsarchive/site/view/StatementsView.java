package newsarchive.site.view;

import java.util.List;

/**
 * Statements that a reader can choose from by kind.
 *
 * @param quoted how many are quoted, be it in part; {@code reported} how many are not
 * @param choice true if there are both
 */
public record StatementsView(
    List<StatementGroup> groups, String quoted, String reported, boolean choice) {
  public StatementsView {
    groups = List.copyOf(groups);
  }

  /** Counts the kinds. */
  public static StatementsView of(List<StatementGroup> groups) {
    int quoted = 0;
    int reported = 0;
    for (StatementGroup group : groups) {
      for (StatementView statement : group.statements()) {
        quoted += statement.reported() ? 0 : 1;
        reported += statement.reported() ? 1 : 0;
      }
    }
    boolean choice = quoted > 0 && reported > 0;
    return new StatementsView(groups, String.valueOf(quoted), String.valueOf(reported), choice);
  }
}
