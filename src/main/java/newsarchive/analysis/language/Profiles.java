package newsarchive.analysis.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the function words of each language from the resource file. */
final class Profiles {
  private static final String PATH = "/newsarchive/analysis/language/function-words.txt";

  private Profiles() {}

  /** The words of each language, by its tag. */
  static Map<String, Set<String>> read() {
    Map<String, Set<String>> profiles = new TreeMap<>();
    Set<String> current = new TreeSet<>();
    for (String line : text().split("\n", -1)) {
      if (line.startsWith("[")) {
        current = new TreeSet<>();
        profiles.put(line.substring(1, line.indexOf(']')), current);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        current.addAll(List.of(line.strip().split(" ", -1)));
      }
    }
    return profiles;
  }

  private static String text() {
    try (InputStream in = Profiles.class.getResourceAsStream(PATH)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + PATH);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
