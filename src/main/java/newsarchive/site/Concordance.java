package newsarchive.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsarchive.archive.Archive;
import newsarchive.archive.ArchivedClaim;
import newsarchive.archive.EntityId;
import newsarchive.archive.MentionRef;
import newsarchive.archive.SpeakerId;
import newsarchive.archive.StatementRef;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Article;
import newsarchive.model.ArticleId;
import newsarchive.model.Claim;
import newsarchive.model.LocalEntity;
import newsarchive.model.Mention;
import newsarchive.model.Span;
import newsarchive.model.Statement;

/** Look-ups across the archive: who speaks of whom, what is claimed of it, what appears with it. */
final class Concordance {
  /** Something and how often. */
  record Counted<T>(T what, int count) {}

  private final Map<EntityId, List<StatementRef>> statementsAbout = new HashMap<>();
  private final Map<EntityId, Set<ArchivedClaim>> claimsAbout = new HashMap<>();
  private final Map<SpeakerId, Map<EntityId, Integer>> talksAbout = new HashMap<>();
  private final Map<ArticleId, Map<EntityId, Integer>> named = new HashMap<>();
  private final Map<EntityId, Set<ArticleId>> articles = new HashMap<>();
  private final Map<ArticleId, List<Set<EntityId>>> paragraphs = new HashMap<>();

  Concordance(Archive archive) {
    for (AnalyzedArticle article : archive.articles()) {
      indexMentions(archive, article);
    }
    for (ArchivedClaim claim : archive.claims()) {
      for (ArchivedClaim.Appearance appearance : claim.appearances()) {
        for (EntityId entity : entities(archive, appearance)) {
          claimsAbout.computeIfAbsent(entity, any -> new LinkedHashSet<>()).add(claim);
        }
      }
    }
  }

  /** The entities that a claim concerns, each once. */
  static Set<EntityId> entities(Archive archive, ArchivedClaim.Appearance appearance) {
    Set<EntityId> found = new LinkedHashSet<>();
    Claim claim = appearance.claim();
    claim.entities().forEach(e -> found.add(archive.entityOf(appearance.article(), e).id()));
    return found;
  }

  private void indexMentions(Archive archive, AnalyzedArticle analyzed) {
    Article article = analyzed.article();
    List<Set<EntityId>> inParagraph = new ArrayList<>();
    article.paragraphs().forEach(paragraph -> inParagraph.add(new LinkedHashSet<>()));
    Map<EntityId, Integer> inArticle = new LinkedHashMap<>();
    for (LocalEntity local : analyzed.entities()) {
      EntityId entity = archive.entityOf(article.id(), local.number()).id();
      articles.computeIfAbsent(entity, any -> new LinkedHashSet<>()).add(article.id());
      Set<StatementRef> about = new LinkedHashSet<>();
      for (Mention mention : local.mentions()) {
        inArticle.merge(entity, 1, Integer::sum);
        inParagraph.get(article.paragraphAt(mention.span().start())).add(entity);
        about.addAll(statementsAround(archive, analyzed, mention.span(), entity));
      }
      statementsAbout.computeIfAbsent(entity, any -> new ArrayList<>()).addAll(about);
    }
    named.put(article.id(), inArticle);
    paragraphs.put(article.id(), inParagraph);
  }

  private List<StatementRef> statementsAround(
      Archive archive, AnalyzedArticle analyzed, Span mention, EntityId entity) {
    List<StatementRef> refs = new ArrayList<>();
    for (Statement statement : analyzed.statements()) {
      if (statement.span().start() > mention.start()) {
        break;
      }
      if (statement.content().stream().anyMatch(content -> content.contains(mention))) {
        StatementRef ref = new StatementRef(analyzed.article().id(), statement.id());
        refs.add(ref);
        archive.speakersOf(ref).stream()
            .distinct()
            .forEach(
                speaker ->
                    talksAbout
                        .computeIfAbsent(speaker.id(), any -> new LinkedHashMap<>())
                        .merge(entity, 1, Integer::sum));
      }
    }
    return refs;
  }

  /** Statements in whose words the entity is named, newest article first. */
  List<StatementRef> statementsAbout(EntityId entity) {
    return statementsAbout.getOrDefault(entity, List.of()).stream().distinct().toList();
  }

  /** Claims that concern the entity. */
  List<ArchivedClaim> claimsAbout(EntityId entity) {
    return List.copyOf(claimsAbout.getOrDefault(entity, Set.of()));
  }

  /** Whom a speaker names in statements of their own, most often first. */
  List<Counted<EntityId>> talksAbout(SpeakerId speaker) {
    return ranked(talksAbout.getOrDefault(speaker, Map.of()));
  }

  /** Whom an article names, most often first. */
  List<Counted<EntityId>> named(ArticleId article) {
    return ranked(named.getOrDefault(article, Map.of()));
  }

  /** The articles that name the entity. */
  Set<ArticleId> articlesNaming(EntityId entity) {
    return articles.getOrDefault(entity, Set.of());
  }

  /** What is named in the same paragraphs, by the number of those paragraphs. */
  List<Counted<EntityId>> seenWith(
      EntityId entity, Iterable<MentionRef> mentions, Archive archive) {
    Map<EntityId, Integer> counts = new HashMap<>();
    Set<List<Object>> seen = new LinkedHashSet<>();
    for (MentionRef mention : mentions) {
      Article article = archive.article(mention.article()).article();
      int paragraph = article.paragraphAt(mention.span().start());
      if (seen.add(List.of(article.id(), paragraph))) {
        List<Set<EntityId>> sets = paragraphs.getOrDefault(article.id(), List.of());
        sets.get(paragraph).forEach(other -> counts.merge(other, 1, Integer::sum));
      }
    }
    counts.remove(entity);
    return ranked(counts);
  }

  private static <T extends Comparable<T>> List<Counted<T>> ranked(Map<T, Integer> counts) {
    return counts.entrySet().stream()
        .map(entry -> new Counted<>(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.<Counted<T>>comparingInt(counted -> -counted.count())
                .thenComparing(Counted::what))
        .toList();
  }
}
