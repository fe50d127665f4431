package newsarchive.analysis.quotes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The room's word lists, read once from the resource files beside it. */
final class WordLists {
  static final WordLists ENGLISH = new WordLists();

  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Set<String> cueNouns = new HashSet<>();
  private final Set<String> verbForms = new HashSet<>();

  private WordLists() {
    String section = "";
    for (String line : lines("function-words.txt")) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
        classes.put(section, new HashSet<>());
      } else {
        classes.getOrDefault(section, cueNouns).addAll(List.of(line.split(" ", -1)));
      }
    }
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

  /** The lines of a resource, without comments and blank lines. */
  static List<String> lines(String name) {
    String path = "/newsarchive/analysis/quotes/" + name;
    try (InputStream in = WordLists.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + path);
      }
      List<String> lines = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(line.strip());
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
