package newsarchive.archive.following;

import java.util.List;

/**
 * What came of following claims.
 *
 * @param groups numbers of claims that say the same, the earliest first; every group has at least
 *     two, and no claim is in two groups; in order of their first claims
 * @param conflicts in order of their later, then their earlier claim, newest last
 */
public record Following(List<List<Integer>> groups, List<Conflict> conflicts) {
  public Following {
    groups = groups.stream().map(List::copyOf).toList();
    conflicts = List.copyOf(conflicts);
  }
}
