package newsarchive.site.view;

import java.util.List;

/**
 * The page for searching.
 *
 * @param script what searches
 * @param lists the ways to everything without it
 */
public record SearchView(Frame page, String script, List<ListLine> lists) {
  public SearchView {
    lists = List.copyOf(lists);
  }

  /**
   * A list of the archive.
   *
   * @param about what is in it
   */
  public record ListLine(Link name, String about) {}
}
