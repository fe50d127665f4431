package newsarchive.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsarchive.archive.Archive.IndexedArticle;
import newsarchive.model.ArticleId;
import newsarchive.model.ClaimId;
import newsarchive.model.Statement;

/** What concerns what, computed once for the whole archive, in order of articles and appearance. */
final class Lookups {
  private final Map<StatementRef, List<EntityId>> entitiesIn = new HashMap<>();
  private final Map<EntityId, List<StatementRef>> statementsAbout = new HashMap<>();
  private final Map<EntityId, List<ArchivedClaim>> claimsAbout = new HashMap<>();
  private final Map<SpeakerId, List<ArchivedClaim>> claimsBy = new HashMap<>();

  private final Map<ClaimId, Integer> articlesClaiming = new HashMap<>();

  Lookups(
      List<IndexedArticle> articles,
      Map<ArticleId, IndexedArticle> indexed,
      List<ArchivedClaim> claims) {
    articles.forEach(this::addStatements);
    claims.forEach(claim -> addClaim(claim, indexed));
  }

  List<EntityId> entitiesIn(StatementRef statement) {
    return entitiesIn.getOrDefault(statement, List.of());
  }

  List<StatementRef> statementsAbout(EntityId entity) {
    return List.copyOf(statementsAbout.getOrDefault(entity, List.of()));
  }

  List<ArchivedClaim> claimsAbout(EntityId entity) {
    return List.copyOf(claimsAbout.getOrDefault(entity, List.of()));
  }

  List<ArchivedClaim> claimsBy(SpeakerId speaker) {
    return List.copyOf(claimsBy.getOrDefault(speaker, List.of()));
  }

  int articlesClaiming(ClaimId claim) {
    return articlesClaiming.getOrDefault(claim, 0);
  }

  private void addStatements(IndexedArticle article) {
    PlacedMentions mentions = new PlacedMentions(article);
    for (Statement statement : article.analyzed().statements()) {
      StatementRef ref = new StatementRef(article.analyzed().article().id(), statement.id());
      List<EntityId> entities = List.copyOf(mentions.within(statement.content()));
      entitiesIn.put(ref, entities);
      entities.forEach(
          entity -> statementsAbout.computeIfAbsent(entity, id -> new ArrayList<>()).add(ref));
    }
  }

  private void addClaim(ArchivedClaim claim, Map<ArticleId, IndexedArticle> indexed) {
    Set<EntityId> entities = new LinkedHashSet<>();
    Set<SpeakerId> speakers = new LinkedHashSet<>();
    Set<ArticleId> articles = new HashSet<>();
    for (ArchivedClaim.Appearance appearance : claim.appearances()) {
      IndexedArticle article = indexed.get(appearance.article());
      articles.add(appearance.article());
      if (article != null) {
        appearance.claim().entities().forEach(n -> entities.add(article.entities().get(n)));
        speakers.addAll(article.speakersOf(appearance.claim().statement()));
      }
    }
    articlesClaiming.put(claim.id(), articles.size());
    entities.forEach(id -> claimsAbout.computeIfAbsent(id, key -> new ArrayList<>()).add(claim));
    speakers.forEach(id -> claimsBy.computeIfAbsent(id, key -> new ArrayList<>()).add(claim));
  }
}
