package newsarchive.source;

import java.util.HashSet;
import java.util.Set;
import newsarchive.resources.ResourceText;

/** Word lists of this package: one word a line, {@code #} starts a comment line. */
final class ResourceWords {
  private ResourceWords() {}

  static Set<String> load(String name) {
    return Set.copyOf(new HashSet<>(ResourceText.lines("/newsarchive/source/" + name)));
  }
}
