package newsarchive.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An example of how texts are cut into words and folded.
 *
 * @param words with blanks between them
 */
public record FoldingVectors(String text, String words) {
  private static final Pattern UNIT = Pattern.compile("\\\\u([0-9A-F]{4})");

  public static List<FoldingVectors> all() {
    List<FoldingVectors> all = new ArrayList<>();
    for (String line : file().lines().toList()) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] parts = line.split(" => ", -1);
        all.add(new FoldingVectors(unescaped(parts[0]), unescaped(parts[1])));
      }
    }
    return all;
  }

  private static String file() {
    try (InputStream in =
        Objects.requireNonNull(
            FoldingVectors.class.getResourceAsStream("/newsarchive/search/folding.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String unescaped(String text) {
    return UNIT.matcher(text)
        .replaceAll(unit -> String.valueOf((char) Integer.parseInt(unit.group(1), 16)));
  }
}
