package newsarchive.site.view;

import java.util.List;

/**
 * The list of speakers or of entities.
 *
 * @param top the most frequent ones, empty on further pages
 */
public record NamesView(
    Frame page,
    String title,
    String lede,
    List<NameLine> top,
    String topHeading,
    List<NameGroup> groups,
    PagerView pager) {
  public NamesView {
    top = List.copyOf(top);
    groups = List.copyOf(groups);
  }
}
