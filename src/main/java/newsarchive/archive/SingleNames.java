package newsarchive.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsarchive.archive.Identity.Member;
import newsarchive.model.EntityType;
import newsarchive.model.Voice;

/**
 * Persons of whom an article gives one name only. Those of two articles are one if both articles
 * use the same description of at least two words ("political scientist Markov"), and no two people
 * of the archive with longer names bear that name and description. The description of one word
 * ("spokesman") fits too many. If one person with a longer name bears name and description, it is
 * that person.
 */
final class SingleNames {
  private record Described(String name, String description) {}

  private SingleNames() {}

  static void join(List<Member> members, DisjointKeys same) {
    Map<Described, Set<Key>> fullNames = new HashMap<>();
    for (Member member : members) {
      if (isPerson(member) && member.own().article().isEmpty()) {
        for (String word : member.own().name().split(" ", -1)) {
          for (String description : descriptions(member)) {
            Described described = new Described(word, description);
            fullNames.computeIfAbsent(described, key -> new HashSet<>()).add(member.own());
          }
        }
      }
    }
    Map<Described, Key> first = new HashMap<>();
    for (Member member : members) {
      if (isPerson(member) && !member.own().article().isEmpty()) {
        for (String description : descriptions(member)) {
          Described described = new Described(member.own().name(), description);
          Set<Key> full = fullNames.getOrDefault(described, Set.of());
          if (full.size() < 2) {
            same.join(first.computeIfAbsent(described, key -> member.own()), member.own());
          }
          if (full.size() == 1) {
            same.join(full.iterator().next(), member.own());
          }
        }
      }
    }
  }

  private static boolean isPerson(Member member) {
    return member.own().kind().equals(EntityType.PERSON.name());
  }

  private static Set<String> descriptions(Member member) {
    List<String> given = new ArrayList<>();
    Voice voice = member.voice();
    if (voice != null) {
      given.addAll(voice.descriptions());
    }
    if (member.entity() != null) {
      given.addAll(member.entity().roles());
    }
    Set<String> specific = new LinkedHashSet<>();
    for (String description : given) {
      String key = NameKey.of(description);
      if (key.indexOf(' ') >= 0) {
        specific.add(key);
      }
    }
    return specific;
  }
}
