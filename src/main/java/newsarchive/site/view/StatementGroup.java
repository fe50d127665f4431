package newsarchive.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Statements under a heading: an article or a speaker.
 *
 * @param date in words, or empty
 */
public record StatementGroup(
    Link heading, String date, @Nullable String datetime, List<StatementView> statements) {
  public StatementGroup {
    statements = List.copyOf(statements);
  }
}
