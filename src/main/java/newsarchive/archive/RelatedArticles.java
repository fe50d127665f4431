package newsarchive.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.ArticleId;
import newsarchive.model.Claim;
import newsarchive.model.ClaimId;

/** Articles with speakers or claims in common. */
final class RelatedArticles {
  /** So many articles before and behind are looked at for each speaker or claim. */
  static final int NEIGHBOURS = 50;

  private record Candidate(int place, int weight) {
    static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparing((Candidate c) -> -c.weight()).thenComparing(Candidate::place);
  }

  private final Map<ArticleId, Integer> places = new HashMap<>();
  private final List<ArticleId> articles = new ArrayList<>();
  private final List<Set<SpeakerId>> speakers = new ArrayList<>();
  private final List<Set<ClaimId>> claims = new ArrayList<>();
  private final Map<SpeakerId, List<Integer>> bySpeaker = new HashMap<>();
  private final Map<ClaimId, List<Integer>> byClaim = new HashMap<>();

  RelatedArticles(Archive archive) {
    for (AnalyzedArticle article : archive.articles()) {
      ArticleId id = article.article().id();
      int place = articles.size();
      places.put(id, place);
      articles.add(id);
      Set<SpeakerId> here = new TreeSet<>();
      archive.speakersIn(id).forEach(speaker -> here.add(speaker.id()));
      speakers.add(here);
      Set<ClaimId> claimed = new TreeSet<>();
      for (Claim claim : article.claims()) {
        claimed.add(Archive.withoutOccurrence(claim.id()));
      }
      claims.add(claimed);
      here.forEach(s -> bySpeaker.computeIfAbsent(s, key -> new ArrayList<>()).add(place));
      claimed.forEach(c -> byClaim.computeIfAbsent(c, key -> new ArrayList<>()).add(place));
    }
  }

  List<Related> to(ArticleId article, int limit) {
    Integer here = places.get(article);
    if (here == null) {
      return List.of();
    }
    Set<Integer> others = new LinkedHashSet<>();
    speakers.get(here).forEach(s -> addNear(bySpeaker.getOrDefault(s, List.of()), here, others));
    claims.get(here).forEach(c -> addNear(byClaim.getOrDefault(c, List.of()), here, others));
    others.remove(here);
    return others.stream()
        .map(other -> new Candidate(other, weight(here, other)))
        .sorted(Candidate.BEST_FIRST)
        .limit(limit)
        .map(candidate -> related(here, candidate.place()))
        .toList();
  }

  private Related related(int here, int other) {
    return new Related(
        articles.get(other),
        shared(speakers.get(here), speakers.get(other)),
        shared(claims.get(here), claims.get(other)));
  }

  private static void addNear(List<Integer> ascending, int here, Set<Integer> found) {
    int at = Collections.binarySearch(ascending, here);
    int from = Math.max(0, at - NEIGHBOURS);
    int to = Math.min(ascending.size(), at + NEIGHBOURS + 1);
    found.addAll(ascending.subList(from, to));
  }

  private int weight(int here, int other) {
    return shared(speakers.get(here), speakers.get(other)).size()
        + 2 * shared(claims.get(here), claims.get(other)).size();
  }

  private static <T> List<T> shared(Set<T> some, Set<T> others) {
    return some.stream().filter(others::contains).toList();
  }
}
