package newsarchive.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A site on disk.
 *
 * @param files all paths, with {@code /} between the parts
 * @param pages the HTML pages by path
 */
public record BuiltSite(Path folder, SortedSet<String> files, SortedMap<String, Document> pages) {
  public static BuiltSite read(Path folder) throws IOException {
    SortedSet<String> files = new TreeSet<>();
    SortedMap<String, Document> pages = new TreeMap<>();
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        files.add(path);
        if (path.endsWith(".html")) {
          pages.put(path, Jsoup.parse(Files.readString(file)));
        }
      }
    }
    return new BuiltSite(folder, files, pages);
  }

  /** A page that must be there. */
  public Document page(String path) {
    Document page = pages.get(path);
    if (page == null) {
      throw new AssertionError(path + " is missing of " + pages.keySet());
    }
    return page;
  }

  /** The pages on which an id is there twice. */
  public List<String> withRepeatedIds() {
    return pages.keySet().stream()
        .filter(
            path -> {
              List<String> ids = page(path).select("[id]").eachAttr("id");
              return Set.copyOf(ids).size() != ids.size();
            })
        .toList();
  }

  /** The text of a file. */
  public String text(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }
}
