package newsarchive.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsarchive.archive.Identity.Member;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.KnownName;
import newsarchive.model.Orphan;
import org.jspecify.annotations.Nullable;

/**
 * Decides which entities and voices of different articles are the same. A wrong merge is worse than
 * two pages, so each of these is one, and nothing else:
 *
 * <ul>
 *   <li>those whom an editor knows by these names;
 *   <li>two of the same type and name, case, blanks and apostrophes aside;
 *   <li>an acronym and the one thing whose article gives both forms, as {@link Acronyms} says;
 *   <li>two persons of one and the same single name, if their articles describe them alike, as
 *       {@link SingleNames} says; otherwise each article has its own "Markov".
 * </ul>
 *
 * <p>Speakers who are only described ("protesters") belong to their article alone.
 */
final class Identities {
  private Identities() {}

  /**
   * The identities.
   *
   * @param list in order of their first appearance in the articles
   * @param same what was joined, and what editors keep apart
   * @param orphans names that editors know and no article has
   */
  record Found(List<Identity> list, DisjointKeys same, List<Orphan> orphans) {}

  /**
   * Brings the members of all articles together.
   *
   * @param byAge articles in the order of {@link ArticleOrder#BY_AGE}
   */
  static Found of(List<AnalyzedArticle> byAge, List<KnownName> names) {
    KnownNames known = new KnownNames(names);
    List<Member> members = new ArrayList<>();
    Set<String> called = new HashSet<>();
    for (AnalyzedArticle article : byAge) {
      for (Member member : Keys.membersOf(article)) {
        called.add(member.own().name());
        members.add(known.known(member));
      }
    }
    DisjointKeys same = new DisjointKeys();
    keepApart(known, members, same);
    Acronyms.join(members, same);
    SingleNames.join(members, same);
    Map<Key, List<Member>> groups = new LinkedHashMap<>();
    for (Member member : members) {
      groups.computeIfAbsent(same.find(member.own()), key -> new ArrayList<>()).add(member);
    }
    List<Identity> list =
        groups.entrySet().stream()
            .map(e -> new Identity(e.getKey(), e.getValue(), known(known, e.getValue())))
            .toList();
    return new Found(list, same, UnknownNames.of(names, known.keys().keySet(), called));
  }

  private static @Nullable KnownName known(KnownNames known, List<Member> members) {
    for (Member member : members) {
      KnownName found = known.of(member.own());
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** What editors say is not the same; two of their entries never are. */
  private static void keepApart(KnownNames known, List<Member> members, DisjointKeys same) {
    Map<String, Set<Key>> byName = new HashMap<>();
    members.forEach(
        m -> byName.computeIfAbsent(m.own().name(), name -> new LinkedHashSet<>()).add(m.own()));
    List<Key> keys = List.copyOf(known.keys().values());
    for (Map.Entry<KnownName, Key> entry : known.keys().entrySet()) {
      for (String other : entry.getKey().notSameAs()) {
        byName
            .getOrDefault(NameKey.of(other), Set.of())
            .forEach(key -> same.keepApart(entry.getValue(), key));
      }
    }
    for (Key key : keys) {
      for (Key other : byName.getOrDefault(key.name(), Set.of())) {
        same.keepApart(key, other);
      }
    }
    families(keys, same);
  }

  /** Two entries of one surname. */
  private static void families(List<Key> keys, DisjointKeys same) {
    Map<String, List<Key>> families = new HashMap<>();
    for (Key key : keys) {
      List<Key> family =
          families.computeIfAbsent(NameShape.surname(key.name()), name -> new ArrayList<>());
      family.forEach(other -> same.keepApart(key, other));
      family.add(key);
    }
  }
}
