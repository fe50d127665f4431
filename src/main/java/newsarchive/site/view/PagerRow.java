package newsarchive.site.view;

import java.util.List;

/**
 * Pages of one kind: years, months, parts.
 *
 * @param pages the one without an address is this one
 */
public record PagerRow(String name, List<Link> pages) {
  public PagerRow {
    pages = List.copyOf(pages);
  }
}
