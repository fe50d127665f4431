package newsarchive.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsarchive.archive.Archive.IndexedArticle;
import newsarchive.archive.Identity.Member;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.ArticleId;
import newsarchive.model.Claim;
import newsarchive.model.StatementId;

/** Numbers of an article turned into the archive's ids. */
final class Indexing {
  private final Map<ArticleId, List<SpeakerId>> speakers = new HashMap<>();
  private final Map<ArticleId, List<EntityId>> entities = new HashMap<>();

  /**
   * The articles in the order given.
   *
   * @param identities whose members stand by number within each article
   */
  static List<IndexedArticle> index(
      List<AnalyzedArticle> articles, List<Identity> identities, Addresses addresses) {
    Indexing indexing = new Indexing();
    Map<ArticleId, Map<Integer, SpeakerId>> voices = new HashMap<>();
    Map<ArticleId, Map<Integer, EntityId>> named = new HashMap<>();
    for (Identity identity : identities) {
      for (Member member : identity.members()) {
        ArticleId article = member.article().article().id();
        if (member.entity() != null) {
          named
              .computeIfAbsent(article, id -> new HashMap<>())
              .put(member.entity().number(), addresses.entity(identity));
        } else if (member.voice() != null) {
          voices
              .computeIfAbsent(article, id -> new HashMap<>())
              .put(member.voice().number(), addresses.speaker(identity));
        }
      }
    }
    voices.forEach((id, numbers) -> indexing.speakers.put(id, inOrder(numbers)));
    named.forEach((id, numbers) -> indexing.entities.put(id, inOrder(numbers)));
    return articles.stream().map(indexing::index).toList();
  }

  private static <T> List<T> inOrder(Map<Integer, T> numbers) {
    return numbers.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  private IndexedArticle index(AnalyzedArticle analyzed) {
    ArticleId id = analyzed.article().id();
    Map<StatementId, Integer> places = new HashMap<>();
    for (int i = 0; i < analyzed.statements().size(); i++) {
      places.put(analyzed.statements().get(i).id(), i);
    }
    Map<StatementId, List<Claim>> claims = new HashMap<>();
    for (Claim claim : analyzed.claims()) {
      claims.computeIfAbsent(claim.statement(), key -> new ArrayList<>()).add(claim);
    }
    claims.replaceAll((statement, made) -> List.copyOf(made));
    return new IndexedArticle(
        analyzed,
        speakers.getOrDefault(id, List.of()),
        entities.getOrDefault(id, List.of()),
        Map.copyOf(places),
        Map.copyOf(claims));
  }
}
