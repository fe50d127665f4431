package newsarchive.site.view;

import java.util.List;

/**
 * Where a claim stands that stands in very many places: some of them.
 *
 * @param words the claim
 * @param part which places: "2024, part 2"
 */
public record AppearancesView(
    Frame page, String words, String part, List<StatementGroup> appearances, PagerView pager) {
  public AppearancesView {
    appearances = List.copyOf(appearances);
  }
}
