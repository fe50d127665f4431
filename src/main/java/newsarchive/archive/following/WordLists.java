package newsarchive.archive.following;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsarchive.resources.ResourceText;

/** The words by which claims are compared, read once. */
final class WordLists {
  private static final String PATH = "/newsarchive/archive/following/words.txt";

  private final Map<String, List<String>> lists = ResourceText.sections(PATH);
  private final Map<String, Set<String>> sets = new HashMap<>();
  private final Map<String, String> irregular = new HashMap<>();
  private final Map<String, String> synonyms = new HashMap<>();
  private final Map<String, Set<String>> antonyms = new HashMap<>();
  private final Set<String> votes = new HashSet<>();
  private final Set<String> opaque = new HashSet<>();

  WordLists() {
    lists.forEach((name, words) -> sets.put(name, new HashSet<>(words)));
    for (String[] pair : pairs("irregular")) {
      irregular.put(pair[0], Stems.of(pair[1]));
    }
    for (String[] pair : pairs("synonym")) {
      synonyms.put(Stems.of(pair[0]), Stems.of(pair[1]));
    }
    for (String[] pair : pairs("antonym")) {
      String one = stem(pair[0]);
      String other = stem(pair[1]);
      antonyms.computeIfAbsent(one, k -> new HashSet<>()).add(other);
      antonyms.computeIfAbsent(other, k -> new HashSet<>()).add(one);
    }
    list("votes").forEach(word -> votes.add(stem(word)));
    list("opaque").forEach(word -> opaque.add(stem(word)));
  }

  private List<String[]> pairs(String section) {
    return list(section).stream().map(entry -> entry.split("=", 2)).toList();
  }

  List<String> list(String section) {
    return lists.getOrDefault(section, List.of());
  }

  boolean is(String section, String word) {
    return sets.getOrDefault(section, Set.of()).contains(word);
  }

  /** True for "rose", "built": past forms without an ending. */
  boolean isIrregular(String word) {
    return irregular.containsKey(word);
  }

  boolean areAntonyms(String one, String other) {
    return antonyms.getOrDefault(one, Set.of()).contains(other);
  }

  boolean hasAntonym(String stem) {
    return antonyms.containsKey(stem);
  }

  /** True for what one does for or against something. */
  boolean isVote(String stem) {
    return votes.contains(stem);
  }

  /** True for what no claim may have alone of two that are compared. */
  boolean isOpaque(String stem) {
    return opaque.contains(stem);
  }

  /** One form of a word and its antonyms, so that two such claims are found in one place. */
  String representative(String stem) {
    String least = stem;
    for (String other : antonyms.getOrDefault(stem, Set.of())) {
      least = other.compareTo(least) < 0 ? other : least;
    }
    return least;
  }

  /** "closes", "closed" and "closing" are "close"; "%" is left alone. */
  String stem(String word) {
    String stem = irregular.getOrDefault(word, word);
    if (stem.equals(word) && !is("as-it-is", word)) {
      stem = Stems.of(word);
    }
    return synonyms.getOrDefault(stem, stem);
  }
}
