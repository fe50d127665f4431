package newsarchive.analysis.language;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import newsarchive.resources.ResourceText;

/** Reads the function words of each language from the resource file. */
final class Profiles {
  private static final String PATH = "/newsarchive/analysis/language/function-words.txt";

  private Profiles() {}

  /** The words of each language, by its tag. */
  static Map<String, Set<String>> read() {
    Map<String, Set<String>> profiles = new TreeMap<>();
    ResourceText.sections(PATH).forEach((tag, words) -> profiles.put(tag, new TreeSet<>(words)));
    return profiles;
  }
}
