package newsarchive.site.view;

import java.util.List;

/** Statements of one month. */
public record TimelineGroup(String id, String heading, List<TimelineLine> lines) {
  public TimelineGroup {
    lines = List.copyOf(lines);
  }
}
