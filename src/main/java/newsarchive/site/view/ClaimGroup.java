package newsarchive.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Claims of one article. */
public record ClaimGroup(
    Link article, String date, @Nullable String datetime, List<ClaimLine> claims) {
  public ClaimGroup {
    claims = List.copyOf(claims);
  }
}
