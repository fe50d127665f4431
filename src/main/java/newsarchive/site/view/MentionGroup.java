package newsarchive.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where one article names somebody or something. */
public record MentionGroup(
    Link article, String date, @Nullable String datetime, List<MentionView> mentions) {
  public MentionGroup {
    mentions = List.copyOf(mentions);
  }
}
