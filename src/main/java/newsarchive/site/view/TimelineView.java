package newsarchive.site.view;

import java.util.List;

/** Statements in the order of time. */
public record TimelineView(Frame page, String lede, List<TimelineGroup> groups, PagerView pager) {
  public TimelineView {
    groups = List.copyOf(groups);
  }
}
