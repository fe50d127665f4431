package newsarchive.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article in a list.
 *
 * @param date in words, "no date" if nobody gave one
 * @param datetime for machines, or null
 * @param speakers the most quoted ones
 * @param counts "29 statements, 20 claims"
 * @param shares what it has in common with the page's article, or empty
 */
public record ArticleLine(
    Link title,
    String date,
    @Nullable String datetime,
    String outlet,
    List<Link> speakers,
    String counts,
    String shares) {
  public ArticleLine {
    speakers = List.copyOf(speakers);
  }
}
