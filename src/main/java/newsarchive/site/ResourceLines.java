package newsarchive.site;

import java.util.ArrayList;
import java.util.List;
import newsarchive.resources.ResourceText;

/**
 * Reads lists that are packed into the program: {@code key: value} lines, {@code #} for comments.
 */
final class ResourceLines {
  /** A line. */
  record Line(String key, String value) {}

  private ResourceLines() {}

  static List<Line> of(String name) {
    List<Line> lines = new ArrayList<>();
    for (String line : ResourceText.lines("/newsarchive/site/" + name)) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        lines.add(new Line(line.substring(0, colon).strip(), line.substring(colon + 1).strip()));
      }
    }
    return lines;
  }
}
