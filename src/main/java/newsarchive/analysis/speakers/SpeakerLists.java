package newsarchive.analysis.speakers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsarchive.resources.ResourceText;

/** The room's word lists, read once from the resource files beside it. */
final class SpeakerLists {
  static final SpeakerLists NOUNS = new SpeakerLists("nouns.txt");
  static final SpeakerLists GIVEN_NAMES = new SpeakerLists("given-names.txt");
  static final SpeakerLists TITLES = new SpeakerLists("titles.txt");

  private final Map<String, Set<String>> sections = new HashMap<>();
  private final Map<String, Set<String>> lines = new HashMap<>();

  private SpeakerLists(String name) {
    Set<String> section = new HashSet<>();
    for (String line : ResourceText.lines("/newsarchive/analysis/speakers/" + name)) {
      if (line.startsWith("[")) {
        section = new HashSet<>();
        sections.put(line.substring(1, line.length() - 1), section);
      } else {
        List<String> words = List.of(line.split(" ", -1));
        section.addAll(words);
        words.forEach(word -> lines.put(word, new HashSet<>(words)));
      }
    }
  }

  /** True if the section of that name has the lower-case word. */
  boolean has(String section, String word) {
    Set<String> words = sections.get(section);
    if (words == null) {
      throw new IllegalArgumentException("no such section: " + section);
    }
    return words.contains(word);
  }

  /** "four", "three-quarters", "10". */
  boolean isNumber(String word) {
    int hyphen = word.indexOf('-');
    return hyphen > 0
        ? isCount(word.substring(0, hyphen)) && has("fraction", word.substring(hyphen + 1))
        : has("number", word) || word.chars().allMatch(Character::isDigit);
  }

  private boolean isCount(String word) {
    return word.equals("one") || has("number", word);
  }

  /** True if any section has the lower-case word. */
  boolean has(String word) {
    return sections.values().stream().anyMatch(s -> s.contains(word));
  }

  /** The words of the last line that has the lower-case word, itself among them; or none. */
  Set<String> sameLine(String word) {
    return lines.getOrDefault(word, Set.of());
  }
}
