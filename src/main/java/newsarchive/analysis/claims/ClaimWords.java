package newsarchive.analysis.claims;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsarchive.resources.ResourceText;

/** The word lists that decide on claims, read once. */
final class ClaimWords {
  private static final String PATH = "/newsarchive/analysis/claims/words.txt";

  private final Map<String, List<String>> lists = ResourceText.sections(PATH);
  private final Map<String, Set<String>> sets = new HashMap<>();
  private final Set<String> verbs = new HashSet<>();

  ClaimWords() {
    lists.forEach((name, words) -> sets.put(name, Set.copyOf(new HashSet<>(words))));
    for (String verb : list("verb")) {
      verbs.add(verb);
      verbs.add(thirdPerson(verb));
    }
  }

  private static String thirdPerson(String verb) {
    int last = verb.length() - 1;
    if (verb.charAt(last) == 'y' && "aeou".indexOf(verb.charAt(last - 1)) < 0) {
      return verb.substring(0, last) + "ies";
    }
    boolean hiss = verb.endsWith("s") || verb.endsWith("sh") || verb.endsWith("ch");
    return verb + (hiss || verb.endsWith("x") || verb.endsWith("o") ? "es" : "s");
  }

  /** The words of a section in their order. */
  List<String> list(String section) {
    return lists.getOrDefault(section, List.of());
  }

  boolean is(String section, String word) {
    return sets.getOrDefault(section, Set.of()).contains(word);
  }

  /** True for a base form or third person of a listed verb. */
  boolean isVerb(String word) {
    return verbs.contains(word);
  }

  /** What stands behind "=" for the word, or an empty string. */
  String value(String section, String word) {
    for (String entry : list(section)) {
      if (entry.length() > word.length()
          && entry.startsWith(word)
          && entry.charAt(word.length()) == '=') {
        return entry.substring(word.length() + 1);
      }
    }
    return "";
  }
}
