package newsarchive.site.view;

import java.util.List;

/**
 * A statement in the order of time.
 *
 * @param words a link to the statement in its article
 */
public record TimelineLine(List<Link> speakers, String how, Link words) {
  public TimelineLine {
    speakers = List.copyOf(speakers);
  }
}
