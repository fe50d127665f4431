package newsarchive.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.archive.Identity.Member;
import newsarchive.model.AnalyzedArticle;

/**
 * Decides which entities and voices of different articles are the same. A wrong merge is worse than
 * two pages, so each of these is one, and nothing else:
 *
 * <ul>
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
   * The identities in order of their first appearance in the articles.
   *
   * @param byAge articles in the order of {@link ArticleOrder#BY_AGE}
   */
  static List<Identity> of(List<AnalyzedArticle> byAge) {
    List<Member> members = new ArrayList<>();
    byAge.forEach(article -> members.addAll(Keys.membersOf(article)));
    DisjointKeys same = new DisjointKeys();
    Acronyms.join(members, same);
    SingleNames.join(members, same);
    Map<Key, List<Member>> groups = new LinkedHashMap<>();
    for (Member member : members) {
      groups.computeIfAbsent(same.find(member.own()), key -> new ArrayList<>()).add(member);
    }
    return groups.entrySet().stream().map(e -> new Identity(e.getKey(), e.getValue())).toList();
  }
}
