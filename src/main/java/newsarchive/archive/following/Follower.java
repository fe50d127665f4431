package newsarchive.archive.following;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import newsarchive.archive.following.Comparison.Read;
import newsarchive.archive.following.Content.Item;
import newsarchive.archive.following.Verdict.Relation;

/** Groups claims that say the same, and finds those that cannot both be so. */
public final class Follower {
  private final WordLists lists = new WordLists();
  private final Comparison comparison = new Comparison(lists);

  /**
   * Follows claims; a pure function.
   *
   * @param claims the earliest first, in an order that does not hang on files
   */
  public Following follow(List<Said> claims) {
    Run run = new Run(claims);
    List<Set<String>> words = IntStream.range(0, claims.size()).mapToObj(run::words).toList();
    int grouped = 0;
    for (NearDuplicates.Pair pair : NearDuplicates.among(words)) {
      while (grouped < pair.later()) {
        run.group(grouped++);
      }
      run.compare(pair.earlier(), pair.later());
    }
    while (grouped < claims.size()) {
      run.group(grouped++);
    }
    return run.result();
  }

  private final class Run {
    private final List<Read> claims = new ArrayList<>();
    private final int[] founders;
    private final Map<Integer, List<Integer>> groups = new TreeMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final Set<Integer> same = new LinkedHashSet<>();

    Run(List<Said> said) {
      said.forEach(one -> claims.add(new Read(one, ContentReader.read(one, lists))));
      founders = new int[said.size()];
    }

    /** The words without their order, antonyms as one. */
    Set<String> words(int number) {
      Set<String> words = new LinkedHashSet<>();
      for (Item item : claims.get(number).content().items()) {
        words.add(lists.representative(item.stem()));
      }
      return words;
    }

    void compare(int earlier, int later) {
      Verdict verdict = comparison.compare(claims.get(earlier), claims.get(later));
      if (verdict == null) {
        return;
      }
      if (verdict.relation() == Relation.SAME) {
        same.add(founders[earlier]);
        return;
      }
      Conflict.Kind kind =
          verdict.relation() == Relation.OPPOSITE ? Conflict.Kind.OPPOSITE : Conflict.Kind.FIGURES;
      boolean one =
          !Collections.disjoint(
              claims.get(earlier).said().speakers(), claims.get(later).said().speakers());
      conflicts.add(
          new Conflict(
              kind, earlier, later, verdict.reason(), verdict.first(), verdict.second(), one));
    }

    /** Into the first group whose first claim says the same, not only some later one. */
    void group(int number) {
      founders[number] = number;
      for (int founder : same.stream().sorted().toList()) {
        Verdict verdict = comparison.compare(claims.get(founder), claims.get(number));
        if (verdict != null && verdict.relation() == Relation.SAME) {
          founders[number] = founder;
          break;
        }
      }
      same.clear();
      groups.computeIfAbsent(founders[number], key -> new ArrayList<>()).add(number);
    }

    Following result() {
      List<List<Integer>> several =
          groups.values().stream().filter(group -> group.size() > 1).toList();
      return new Following(several, onePerGroups());
    }

    /** Of the claims that say the same, the first against the first, and each speaker's own. */
    private List<Conflict> onePerGroups() {
      Map<List<Object>, Conflict> first = new LinkedHashMap<>();
      for (Conflict conflict : conflicts) {
        first.putIfAbsent(
            List.of(
                Math.min(founders[conflict.earlier()], founders[conflict.later()]),
                Math.max(founders[conflict.earlier()], founders[conflict.later()]),
                conflict.samePerson()
                    ? claims.get(conflict.later()).said().speakers().stream().sorted().toList()
                    : List.of()),
            conflict);
      }
      return first.values().stream()
          .sorted(Comparator.comparing(Conflict::later).thenComparing(Conflict::earlier))
          .toList();
    }
  }
}
