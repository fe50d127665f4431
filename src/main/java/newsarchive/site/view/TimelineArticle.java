package newsarchive.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one article in the order of time.
 *
 * @param date in words
 * @param datetime for machines, or null
 */
public record TimelineArticle(
    String date, @Nullable String datetime, Link article, List<TimelineLine> lines) {
  public TimelineArticle {
    lines = List.copyOf(lines);
  }
}
