package newsarchive.resources;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a text that is packed into the program, in UTF-8. In a list a line that starts with {@code
 * #} is a comment, and {@code [name]} opens a section. A path begins at the root of the class path:
 * {@code /newsarchive/text/verbs.txt}.
 */
public final class ResourceText {
  private ResourceText() {}

  /**
   * The whole text.
   *
   * @throws IllegalStateException if the program lacks it
   */
  public static String of(String path) {
    try (InputStream in = ResourceText.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /** The lines of a list without blanks around them, comments and blank lines. */
  public static List<String> lines(String path) {
    String text = of(path);
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      String line = text.substring(start, end);
      if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(line.strip());
      }
      start = end + 1;
    }
    return lines;
  }

  /**
   * The words of each section in their order, separated by blanks; those before the first section
   * stand under the empty name. A name that comes again goes on with its section.
   */
  public static Map<String, List<String>> sections(String path) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    String name = "";
    for (String line : lines(path)) {
      boolean opens = line.startsWith("[");
      name = opens ? line.substring(1, line.indexOf(']')) : name;
      List<String> section = sections.computeIfAbsent(name, key -> new ArrayList<>());
      if (!opens) {
        section.addAll(List.of(line.split(" ", -1)));
      }
    }
    return sections;
  }
}
