package newsarchive.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import newsarchive.archive.Identity.Member;
import newsarchive.model.EntityType;
import newsarchive.model.LocalEntity;

/**
 * An article that says "CSTO" alone means the body that another article calls "Collective Security
 * Treaty Organization (CSTO)", unless the archive knows two such bodies.
 */
final class Acronyms {
  private record Form(String kind, String acronym) {}

  private Acronyms() {}

  static void join(List<Member> members, DisjointKeys same) {
    Map<Form, Set<Key>> meanings = meanings(members);
    for (Member member : members) {
      LocalEntity entity = member.entity();
      if (entity != null && NameShape.isAcronym(entity.name())) {
        Form form = new Form(member.own().kind(), member.own().name());
        Set<Key> found = meanings.getOrDefault(form, Set.of());
        if (found.size() == 1) {
          same.join(found.iterator().next(), member.own());
        }
      }
    }
  }

  private static Map<Form, Set<Key>> meanings(List<Member> members) {
    Map<Form, Set<Key>> meanings = new HashMap<>();
    for (Member member : members) {
      LocalEntity entity = member.entity();
      if (entity != null && isSpelledOut(entity)) {
        for (String alias : entity.aliases()) {
          if (NameShape.isAcronym(alias)) {
            Form form = new Form(member.own().kind(), NameKey.of(alias));
            meanings.computeIfAbsent(form, key -> new TreeSet<>()).add(member.own());
          }
        }
      }
    }
    return meanings;
  }

  private static boolean isSpelledOut(LocalEntity entity) {
    return entity.type() != EntityType.PERSON && !NameShape.isAcronym(entity.name());
  }
}
