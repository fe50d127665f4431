package newsarchive.source;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Elements of which a reader sees nothing. */
final class Hidden {
  private static final Set<String> INVISIBLE =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "iframe",
          "object",
          "embed",
          "svg",
          "math",
          "canvas",
          "audio",
          "video",
          "head",
          "title",
          "meta",
          "link",
          "base",
          "select",
          "option",
          "datalist",
          "input",
          "button",
          "textarea",
          "map",
          "noframes",
          "noembed",
          "frameset");

  private Hidden() {}

  static boolean isHidden(Element element) {
    if (INVISIBLE.contains(element.normalName()) || element.hasAttr("hidden")) {
      return true;
    }
    if (element.normalName().equals("dialog") && !element.hasAttr("open")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String plain = style.toLowerCase(Locale.ROOT).replaceAll("[ \t\r\n]", "");
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }
}
