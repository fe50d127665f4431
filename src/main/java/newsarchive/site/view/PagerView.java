package newsarchive.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way through a long list that stands on several pages.
 *
 * @param rows from the widest to the narrowest; empty if all is on one page
 */
public record PagerView(@Nullable Link previous, @Nullable Link next, List<PagerRow> rows) {
  /** Of a list that stands on one page. */
  public static final PagerView NONE = new PagerView(null, null, List.of());

  public PagerView {
    rows = List.copyOf(rows);
  }
}
