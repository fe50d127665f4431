package newsarchive.whole;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Follows the links of a site. */
final class LinkCheck {
  private final BuiltSite site;

  LinkCheck(BuiltSite site) {
    this.site = site;
  }

  /** Links to a file or an anchor that is not there. */
  List<String> broken() {
    List<String> broken = new ArrayList<>();
    site.pages()
        .forEach(
            (path, page) -> {
              for (String link : links(page)) {
                if (!isExternal(link) && !exists(path, link)) {
                  broken.add(path + " -> " + link);
                }
              }
            });
    return broken;
  }

  /** Links to another host, or with another scheme than a page may have. */
  Set<String> external() {
    Set<String> external = new TreeSet<>();
    site.pages().values().stream()
        .flatMap(page -> links(page).stream())
        .filter(LinkCheck::isExternal)
        .forEach(external::add);
    return external;
  }

  /** Files to which no way leads from the first page. */
  Set<String> orphans() {
    Set<String> reached = new TreeSet<>(Set.of("index.html"));
    Deque<String> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      String path = open.pop();
      Document page = site.pages().get(path);
      if (page != null) {
        for (String link : links(page)) {
          String target = isExternal(link) ? path : target(path, link);
          if (reached.add(target)) {
            open.push(target);
          }
        }
      }
    }
    Set<String> orphans = new TreeSet<>(site.files());
    orphans.removeAll(reached);
    return orphans;
  }

  private boolean exists(String from, String link) {
    String target = target(from, link);
    if (!site.files().contains(target)) {
      return false;
    }
    int hash = link.indexOf('#');
    String anchor = hash < 0 ? "" : link.substring(hash + 1);
    int directive = anchor.indexOf(":~:");
    anchor = directive < 0 ? anchor : anchor.substring(0, directive);
    Document page = site.pages().get(target);
    return anchor.isEmpty() || (page != null && page.getElementById(decoded(anchor)) != null);
  }

  /** The file that a relative link leads to. */
  private static String target(String from, String link) {
    int hash = link.indexOf('#');
    String path = hash < 0 ? link : link.substring(0, hash);
    if (path.isEmpty()) {
      return from;
    }
    if (path.startsWith(SmallArchive.BASE_PATH)) {
      return path.substring(SmallArchive.BASE_PATH.length());
    }
    return URI.create("/" + from).resolve(path).getPath().substring(1);
  }

  private static String decoded(String anchor) {
    return URLDecoder.decode(anchor.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static List<String> links(Document page) {
    List<String> links = new ArrayList<>();
    for (Element element : page.select("[href], [src], [cite]")) {
      for (String name : List.of("href", "src", "cite")) {
        if (element.hasAttr(name)) {
          links.add(element.attr(name));
        }
      }
    }
    return links;
  }

  private static boolean isExternal(String link) {
    return link.matches("(?i)[a-z][a-z0-9+.-]*:.*") || link.startsWith("//");
  }
}
