package newsarchive.site.view;

import java.util.List;

/**
 * A name in a list.
 *
 * @param about a few words on it: other names, how it is described
 * @param count "12 mentions in 3 articles"
 * @param places paragraphs, each a link
 * @param width 0 to 20: the length of its bar where bars are drawn
 */
public record NameLine(Link name, String about, String count, List<Link> places, String width) {
  public NameLine {
    places = List.copyOf(places);
  }
}
