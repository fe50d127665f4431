package newsarchive.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import newsarchive.links.Links;
import newsarchive.site.view.Frame;
import newsarchive.site.view.Link;
import newsarchive.site.view.NotFoundView;
import org.jspecify.annotations.Nullable;

/**
 * Makes the page for addresses that do not exist. A server shows it at any depth, so its links
 * begin with the path of the base address; without one they are right in the top folder alone, and
 * the page does without a style sheet.
 */
final class NotFoundPage {
  private final Site site;

  NotFoundPage(Site site) {
    this.site = site;
  }

  NotFoundView view() {
    URI base = site.settings().baseUrl();
    String root = base == null || base.getRawPath() == null ? null : base.getRawPath();
    String title = Words.title(site.settings().title());
    List<Link> links = new ArrayList<>();
    for (Frames.Section section : Frames.Section.values()) {
      links.add(new Link(section.label(), at(root, section.path())));
    }
    Frame frame =
        new Frame(
            "Page not found – " + title,
            title,
            "This address does not exist in the archive.",
            "website",
            null,
            at(root, Frames.STYLE),
            at(root, Frames.SCRIPT),
            at(root, Frames.ICON),
            at(root, Links.HOME),
            at(root, Links.SEARCH),
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            null,
            false);
    return new NotFoundView(frame, links, root != null);
  }

  private static String at(@Nullable String root, String path) {
    return root == null ? path : root + path;
  }
}
