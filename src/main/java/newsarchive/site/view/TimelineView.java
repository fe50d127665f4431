package newsarchive.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Statements in the order of time.
 *
 * @param about the page of the speaker or entity that it is about, or null
 * @param speakers timelines of single speakers; {@code entities} of single entities
 * @param years jumps within the page
 * @param newest what part of the statements this is, or empty
 */
public record TimelineView(
    Frame page,
    String title,
    String lede,
    @Nullable Link about,
    List<Link> speakers,
    List<Link> entities,
    List<Link> years,
    List<TimelineGroup> groups,
    String newest,
    PagerView pager) {
  public TimelineView {
    speakers = List.copyOf(speakers);
    entities = List.copyOf(entities);
    years = List.copyOf(years);
    groups = List.copyOf(groups);
  }
}
