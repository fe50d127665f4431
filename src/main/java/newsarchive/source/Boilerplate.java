package newsarchive.source;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells the parts of a page that are not the article: by their element, role, class and id, and by
 * links without words. Never a part that holds much of the text, so that a page with odd names
 * loses nothing.
 */
final class Boilerplate {
  private static final Set<String> ELEMENTS = Set.of("nav", "aside", "form", "menu");
  private static final Set<String> LISTS = Set.of("ul", "ol", "div", "section", "table", "p");
  private static final Set<String> ROLES =
      Set.of("navigation", "search", "complementary", "contentinfo", "dialog", "alertdialog");

  /** A part with this share of the whole text, in percent, is not taken away. */
  private static final int LARGEST_SHARE = 40;

  private final @Nullable PageSizes sizes;
  private final Set<String> names;
  private final int total;
  private final boolean inArticle;

  private Boilerplate(@Nullable PageSizes sizes, Set<String> names, int total, boolean inArticle) {
    this.sizes = sizes;
    this.names = names;
    this.total = total;
    this.inArticle = inArticle;
  }

  /**
   * @param root the part of the page that is read
   */
  Boilerplate(Element root, PageSizes sizes) {
    this(
        sizes,
        ResourceWords.load("boilerplate-names.txt"),
        sizes.text(root),
        !root.normalName().equals("body"));
  }

  /** Nothing is boilerplate. */
  static Boilerplate none() {
    return new Boilerplate(null, Set.of(), 0, false);
  }

  boolean is(Element element) {
    if (sizes == null || sizes.text(element) * 100L > total * (long) LARGEST_SHARE) {
      return false;
    }
    String name = element.normalName();
    if (name.equals("header") || name.equals("footer")) {
      return name.equals("footer") || !inArticle;
    }
    return ELEMENTS.contains(name)
        || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || isNamed(element)
        || (LISTS.contains(name) && sizes.isMostlyLinks(element));
  }

  private boolean isNamed(Element element) {
    return hasName(element.className()) || hasName(element.id());
  }

  private boolean hasName(String value) {
    if (value.isEmpty() || value.length() > 1_000) {
      return false;
    }
    String lower = value.toLowerCase(Locale.ROOT);
    int start = 0;
    for (int i = 0; i <= lower.length(); i++) {
      if (i == lower.length() || !Character.isLetterOrDigit(lower.charAt(i))) {
        if (names.contains(lower.substring(start, i))) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }
}
