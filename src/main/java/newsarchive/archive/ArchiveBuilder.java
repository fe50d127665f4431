package newsarchive.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.archive.Archive.IndexedArticle;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.ArchiveSettings;
import newsarchive.model.Claim;
import newsarchive.model.ClaimId;
import newsarchive.model.Editorial;
import newsarchive.model.KnownName;
import newsarchive.model.Orphan;

/**
 * Decides which voices and entities of different articles are the same ({@link Identities} says by
 * what rules), and gives everything its address.
 */
public final class ArchiveBuilder {
  /**
   * Builds the archive; a pure function. The order of the articles does not matter.
   *
   * @throws IllegalArgumentException if two articles have the same id
   */
  public Archive build(ArchiveSettings settings, List<AnalyzedArticle> articles) {
    return build(settings, articles, Editorial.NONE);
  }

  /** The same with what editors know about the archive; it overrides. */
  public Archive build(
      ArchiveSettings settings, List<AnalyzedArticle> articles, Editorial editorial) {
    ArticleOrder.requireUniqueIds(articles);
    Identities.Found found =
        Identities.of(sorted(articles, ArticleOrder.BY_AGE), editorial.names());
    List<Identity> identities = found.list();
    Addresses addresses = new Addresses(identities);
    List<AnalyzedArticle> newestFirst = sorted(articles, ArticleOrder.NEWEST_FIRST);
    List<IndexedArticle> indexed = Indexing.index(newestFirst, identities, addresses);
    Gathering gathering = new Gathering(indexed, addresses);
    return new Archive(
        settings,
        indexed,
        gathering.speakers(identities),
        gathering.entities(identities),
        claims(newestFirst),
        facts(editorial, found, addresses));
  }

  private static EditorsFacts facts(
      Editorial editorial, Identities.Found found, Addresses addresses) {
    Map<SpeakerId, KnownName> speakers = new HashMap<>();
    Map<EntityId, KnownName> entities = new HashMap<>();
    for (Identity identity : found.list()) {
      KnownName known = identity.known();
      if (known != null) {
        speakers.put(addresses.speaker(identity), known);
        entities.put(addresses.entity(identity), known);
      }
    }
    List<Doubt> doubts = NameDoubts.of(found.list(), found.same());
    List<Orphan> orphans = new ArrayList<>(editorial.orphans());
    for (Orphan orphan : found.orphans()) {
      // Whoever is meant in an article that is not there was told so.
      if (orphans.stream().noneMatch(told -> isSame(told, orphan))) {
        orphans.add(orphan);
      }
    }
    Editorial told = new Editorial(editorial.names(), orphans);
    return new EditorsFacts(told, speakers, entities, doubts);
  }

  private static boolean isSame(Orphan one, Orphan other) {
    return one.place().equals(other.place()) && one.words().equals(other.words());
  }

  private static List<AnalyzedArticle> sorted(
      List<AnalyzedArticle> articles, Comparator<AnalyzedArticle> order) {
    return articles.stream().sorted(order).toList();
  }

  private static List<ArchivedClaim> claims(List<AnalyzedArticle> articles) {
    Map<ClaimId, List<ArchivedClaim.Appearance>> found = new LinkedHashMap<>();
    for (AnalyzedArticle article : articles) {
      for (Claim claim : article.claims()) {
        found
            .computeIfAbsent(Archive.withoutOccurrence(claim.id()), id -> new ArrayList<>())
            .add(new ArchivedClaim.Appearance(article.article().id(), claim));
      }
    }
    return found.entrySet().stream()
        .map(entry -> new ArchivedClaim(entry.getKey(), entry.getValue()))
        .toList();
  }
}
