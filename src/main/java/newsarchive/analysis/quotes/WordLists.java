package newsarchive.analysis.quotes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsarchive.resources.ResourceText;

/** The room's word lists, read once from the resource files beside it. */
final class WordLists {
  private static final String FOLDER = "/newsarchive/analysis/quotes/";

  static final WordLists ENGLISH = new WordLists();

  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Set<String> cueNouns = new HashSet<>();
  private final Set<String> verbForms = new HashSet<>();

  private WordLists() {
    ResourceText.sections(FOLDER + "function-words.txt")
        .forEach((name, words) -> classes.put(name, new HashSet<>(words)));
    lines("cue-nouns.txt").forEach(line -> cueNouns.addAll(List.of(line.split(" ", -1))));
    lines("verb-forms.txt").forEach(line -> verbForms.addAll(List.of(line.split(" ", -1))));
  }

  /** True if the word, in lower case, belongs to the closed class of that name. */
  boolean is(String wordClass, String word) {
    Set<String> members = classes.get(wordClass);
    if (members == null) {
      throw new IllegalArgumentException("no such word class: " + wordClass);
    }
    return members.contains(word);
  }

  boolean isCueNoun(String word) {
    return cueNouns.contains(word);
  }

  boolean isVerbForm(String word) {
    return verbForms.contains(word);
  }

  /** The lines of a list of this room. */
  static List<String> lines(String name) {
    return ResourceText.lines(FOLDER + name);
  }
}
