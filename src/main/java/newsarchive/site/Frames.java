package newsarchive.site;

import java.util.ArrayList;
import java.util.List;
import newsarchive.links.Links;
import newsarchive.site.view.Alternate;
import newsarchive.site.view.Frame;
import newsarchive.site.view.Link;
import newsarchive.site.view.Markup;
import newsarchive.site.view.NavItem;
import org.jspecify.annotations.Nullable;

/** Makes what every page has around its content. */
final class Frames {
  static final String STYLE = "assets/style.css";
  static final String SCRIPT = "assets/site.js";
  static final String SEARCH_SCRIPT = "assets/search.js";
  static final String ICON = "assets/favicon.svg";

  /** The sections of the site. */
  enum Section {
    HOME("Home", Links.HOME),
    ARTICLES("Articles", Links.ARTICLES),
    SPEAKERS("Speakers", Links.SPEAKERS),
    CLAIMS("Claims", Links.CLAIMS),
    ENTITIES("Entities", Links.ENTITIES),
    TIMELINE("Timeline", Links.TIMELINE),
    STATISTICS("Statistics", Links.STATISTICS),
    ABOUT("About", Links.ABOUT);

    private final String label;
    private final String path;

    Section(String label, String path) {
      this.label = label;
      this.path = path;
    }

    String label() {
      return label;
    }

    String path() {
      return path;
    }
  }

  /**
   * What a page says of itself.
   *
   * @param path where it will stand
   * @param title null for the home page, which bears the site's title alone
   * @param alternates other formats of its content
   * @param structured schema.org data, or null
   */
  record Head(
      String path,
      Section section,
      @Nullable String title,
      String description,
      List<Alternate> alternates,
      @Nullable Markup structured) {
    Head {
      alternates = List.copyOf(alternates);
    }
  }

  private final Site site;

  Frames(Site site) {
    this.site = site;
  }

  Frame of(Head head) {
    String path = head.path();
    String siteTitle = Words.title(site.settings().title());
    boolean article = head.section() == Section.ARTICLES && !head.path().equals(Links.ARTICLES);
    return new Frame(
        title(head, siteTitle),
        siteTitle,
        head.description(),
        article ? "article" : "website",
        site.links().absolute(path.equals(Links.HOME) ? "" : path),
        Links.relative(path, STYLE),
        Links.relative(path, SCRIPT),
        Links.relative(path, ICON),
        Links.relative(path, Links.HOME),
        Links.relative(path, Links.SEARCH),
        Links.relative(path, Links.ABOUT),
        Links.relative(path, Links.ABOUT + "#report"),
        nav(head),
        crumbs(head),
        alternates(head),
        head.structured(),
        true);
  }

  /** A speaker's page and the entity's page of the same name are told apart by their section. */
  private static String title(Head head, String siteTitle) {
    String title = head.title();
    if (title == null) {
      return siteTitle;
    }
    boolean named = head.section() == Section.SPEAKERS || head.section() == Section.ENTITIES;
    boolean part = !head.path().equals(head.section().path());
    String section = named && part ? " – " + head.section().label() : "";
    return title + section + " – " + siteTitle;
  }

  private static List<NavItem> nav(Head head) {
    List<NavItem> items = new ArrayList<>();
    for (Section section : Section.values()) {
      if (section != Section.HOME) {
        boolean here = section.path().equals(head.path());
        String current = here ? "page" : section == head.section() ? "true" : "";
        items.add(
            new NavItem(section.label(), Links.relative(head.path(), section.path()), current));
      }
    }
    return items;
  }

  private static List<Link> crumbs(Head head) {
    if (head.section().path().equals(head.path()) || head.title() == null) {
      return List.of();
    }
    String up = Links.relative(head.path(), head.section().path());
    return List.of(
        new Link(head.section().label(), up), new Link(Words.shortened(head.title(), 40), null));
  }

  private static List<Alternate> alternates(Head head) {
    List<Alternate> all = new ArrayList<>(head.alternates());
    all.add(alternate(head, "application/atom+xml", "New articles", Links.ATOM));
    all.add(alternate(head, "application/feed+json", "New articles", Links.JSON_FEED));
    return all;
  }

  private static Alternate alternate(Head head, String type, String title, String path) {
    return new Alternate(type, title, Links.relative(head.path(), path));
  }
}
