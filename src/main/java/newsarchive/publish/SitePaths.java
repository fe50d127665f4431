package newsarchive.publish;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The paths of a site's files: plain, relative, good on every file system, and no two of them the
 * same where case does not count. Guarded by itself.
 */
final class SitePaths {
  private static final int LONGEST_NAME = 120;
  private static final Set<String> DEVICES =
      Set.of(
          "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
          "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

  private enum Kind {
    FILE,
    FOLDER
  }

  private final Map<String, Kind> taken = new HashMap<>();

  /**
   * Takes a path for a file.
   *
   * @throws IllegalArgumentException if the path is not a plain relative one, or is taken, or runs
   *     through a file
   */
  synchronized void take(String path) {
    requirePlain(path);
    String folded = path.toLowerCase(Locale.ROOT);
    for (int end = folded.indexOf('/'); end > 0; end = folded.indexOf('/', end + 1)) {
      if (taken.put(folded.substring(0, end), Kind.FOLDER) == Kind.FILE) {
        throw new IllegalArgumentException("a file stands in the way of " + path);
      }
    }
    if (taken.put(folded, Kind.FILE) != null) {
      throw new IllegalArgumentException("added before, if case does not count: " + path);
    }
  }

  private static void requirePlain(String path) {
    for (String name : path.split("/", -1)) {
      String stem = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
      boolean plain =
          !name.isEmpty()
              && name.length() <= LONGEST_NAME
              && !name.endsWith(".")
              && name.chars().allMatch(SitePaths::isPlain)
              && !DEVICES.contains(stem.toLowerCase(Locale.ROOT));
      if (!plain) {
        throw new IllegalArgumentException("not a plain relative path: " + path);
      }
    }
  }

  private static boolean isPlain(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_'
        || c == '.';
  }
}
