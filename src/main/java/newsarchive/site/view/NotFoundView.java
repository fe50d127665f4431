package newsarchive.site.view;

import java.util.List;

/**
 * The page for an address that does not exist.
 *
 * @param rooted true if the links work from any depth
 */
public record NotFoundView(Frame page, List<Link> links, boolean rooted) {
  public NotFoundView {
    links = List.copyOf(links);
  }
}
