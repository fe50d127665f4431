package newsarchive.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page has around its content.
 *
 * @param title for the browser's tab
 * @param canonical absolute address of the page, or null if nobody said where the site is published
 * @param search where the search field leads
 * @param report where to report an error
 * @param structured schema.org data, or null
 * @param indexed false to ask search engines to leave the page out
 */
public record Frame(
    String title,
    String siteTitle,
    String description,
    String ogType,
    @Nullable String canonical,
    @Nullable String style,
    @Nullable String script,
    @Nullable String icon,
    String home,
    String search,
    @Nullable String about,
    @Nullable String report,
    List<NavItem> nav,
    List<Link> crumbs,
    List<Alternate> alternates,
    @Nullable Markup structured,
    boolean indexed) {
  public Frame {
    nav = List.copyOf(nav);
    crumbs = List.copyOf(crumbs);
    alternates = List.copyOf(alternates);
  }
}
