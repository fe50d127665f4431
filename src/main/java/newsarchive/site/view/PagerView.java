package newsarchive.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way through a long list that stands on several pages.
 *
 * @param pages the one without an address is this one; empty if all is on one page
 */
public record PagerView(@Nullable Link previous, @Nullable Link next, List<Link> pages) {
  public PagerView {
    pages = List.copyOf(pages);
  }
}
