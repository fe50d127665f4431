package newsarchive.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.ArticleId;
import newsarchive.model.Paragraph;

/**
 * Who and what appears with whom. Prepared once for an archive, in time linear in its size; then
 * each question costs no more than the mentions, statements or articles that it is about.
 */
public final class Connections {
  /** A paragraph that names more than these is a list, and says little of who belongs together. */
  static final int MAX_NAMES_IN_PARAGRAPH = 40;

  private record Place(ArticleId article, int paragraph) {}

  private final Archive archive;
  private final Map<Place, Set<EntityId>> paragraphs = new HashMap<>();
  private final RelatedArticles related;

  Connections(Archive archive) {
    this.archive = archive;
    this.related = new RelatedArticles(archive);
    for (AnalyzedArticle article : archive.articles()) {
      PlacedMentions mentions = archive.mentionsIn(article.article().id());
      for (Paragraph paragraph : article.article().paragraphs()) {
        paragraphs.put(
            new Place(article.article().id(), paragraph.index()),
            mentions.within(List.of(paragraph.span())));
      }
    }
  }

  /**
   * Entities named in the same paragraphs, with the number of those paragraphs; the most frequent
   * first, then by id.
   */
  public List<Counted<EntityId>> seenTogether(EntityId entity, int limit) {
    Set<Place> places = new LinkedHashSet<>();
    for (MentionRef mention : archive.entity(entity).mentions()) {
      int paragraph =
          archive.article(mention.article()).article().paragraphAt(mention.span().start());
      places.add(new Place(mention.article(), paragraph));
    }
    Tally<EntityId> tally = new Tally<>();
    for (Place place : places) {
      Set<EntityId> names = paragraphs.getOrDefault(place, Set.of());
      if (names.size() <= MAX_NAMES_IN_PARAGRAPH) {
        names.stream().filter(other -> !other.equals(entity)).forEach(tally::add);
      }
    }
    return tally.top(limit);
  }

  /**
   * Entities named in what a speaker said, with the number of those statements; without the
   * speaker; the most frequent first, then by id.
   */
  public List<Counted<EntityId>> talksAbout(SpeakerId speaker, int limit) {
    Speaker who = archive.speaker(speaker);
    Tally<EntityId> tally = new Tally<>();
    for (StatementRef statement : who.statements()) {
      archive.entitiesIn(statement).stream()
          .filter(entity -> !entity.equals(who.entity()))
          .forEach(tally::add);
    }
    return tally.top(limit);
  }

  /**
   * With whom a speaker makes statements together, with the number of those statements; the most
   * frequent first, then by id.
   */
  public List<Counted<SpeakerId>> speaksWith(SpeakerId speaker, int limit) {
    Tally<SpeakerId> tally = new Tally<>();
    for (StatementRef statement : archive.speaker(speaker).statements()) {
      archive.speakersOf(statement).stream()
          .map(Speaker::id)
          .filter(other -> !other.equals(speaker))
          .forEach(tally::add);
    }
    return tally.top(limit);
  }

  /** Who speaks about an entity, with the number of statements; without the entity itself. */
  public List<Counted<SpeakerId>> spokenOfBy(EntityId entity, int limit) {
    Tally<SpeakerId> tally = new Tally<>();
    for (StatementRef statement : archive.statementsAbout(entity)) {
      archive.speakersOf(statement).stream()
          .filter(speaker -> !entity.equals(speaker.entity()))
          .forEach(speaker -> tally.add(speaker.id()));
    }
    return tally.top(limit);
  }

  /**
   * Articles that share speakers or claims with this one; the most in common first, a claim
   * counting twice, then in order of articles. Of a speaker with very many articles only those next
   * in time are looked at.
   */
  public List<Related> related(ArticleId article, int limit) {
    return related.to(article, limit);
  }

  /** The mentions of an entity by article, newest article first. */
  public Map<ArticleId, List<MentionRef>> mentionsByArticle(EntityId entity) {
    Map<ArticleId, List<MentionRef>> byArticle = new LinkedHashMap<>();
    for (MentionRef mention : archive.entity(entity).mentions()) {
      byArticle.computeIfAbsent(mention.article(), id -> new ArrayList<>()).add(mention);
    }
    return byArticle;
  }
}
