package newsarchive.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads lists that are packed into the program: {@code key: value} lines, {@code #} for comments.
 */
final class ResourceLines {
  /** A line. */
  record Line(String key, String value) {}

  private ResourceLines() {}

  static List<Line> of(String name) {
    List<Line> lines = new ArrayList<>();
    for (String line : text(name).lines().toList()) {
      int colon = line.indexOf(':');
      if (!line.startsWith("#") && colon > 0) {
        lines.add(new Line(line.substring(0, colon).strip(), line.substring(colon + 1).strip()));
      }
    }
    return lines;
  }

  private static String text(String name) {
    try (InputStream in = ResourceLines.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not in the program: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read from the program: " + name, e);
    }
  }
}
