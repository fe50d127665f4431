package newsarchive.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement in the order of time. */
public record TimelineLine(
    String date,
    @Nullable String datetime,
    List<Link> speakers,
    String how,
    Link words,
    Link article) {
  public TimelineLine {
    speakers = List.copyOf(speakers);
  }
}
