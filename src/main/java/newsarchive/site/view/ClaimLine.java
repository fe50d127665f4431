package newsarchive.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim in a list.
 *
 * @param id anchor, or null where the page is not the claim's article
 * @param number "C5" in its article, else empty
 * @param href the claim's own page
 * @param speakers who makes it
 * @param how the speaker stands to it: "predicted"
 * @param places where it stands in an article
 * @param figures numbers and dates in it
 * @param edited what an editor made of it
 * @param also in how many other articles the same words stand, or empty
 */
public record ClaimLine(
    @Nullable String id,
    String number,
    String css,
    String href,
    String words,
    List<Link> speakers,
    String how,
    List<Link> places,
    List<String> figures,
    List<String> edited,
    String also) {
  public ClaimLine {
    speakers = List.copyOf(speakers);
    places = List.copyOf(places);
    edited = List.copyOf(edited);
    figures = List.copyOf(figures);
  }
}
