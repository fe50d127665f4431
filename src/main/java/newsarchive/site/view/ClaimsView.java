package newsarchive.site.view;

import java.util.List;

/** The list of claims. */
public record ClaimsView(
    Frame page, String title, String lede, List<ClaimGroup> groups, PagerView pager) {
  public ClaimsView {
    groups = List.copyOf(groups);
  }
}
