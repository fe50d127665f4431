package newsarchive.archive;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.ArchiveSettings;
import newsarchive.model.ArticleId;
import newsarchive.model.Attribution;
import newsarchive.model.Claim;
import newsarchive.model.ClaimId;
import newsarchive.model.Editorial;
import newsarchive.model.KnownName;
import newsarchive.model.Statement;
import newsarchive.model.StatementId;
import org.jspecify.annotations.Nullable;

/**
 * All articles and everything in them, with look-ups. Immutable; the order of files does not
 * matter.
 */
public final class Archive {
  private final ArchiveSettings settings;
  private final List<AnalyzedArticle> articles;
  private final List<Speaker> speakers;
  private final List<Entity> entities;
  private final List<ArchivedClaim> claims;
  private final Map<ArticleId, IndexedArticle> indexed = new HashMap<>();
  private final Map<SpeakerId, Speaker> speakersById = new HashMap<>();
  private final Map<EntityId, Entity> entitiesById = new HashMap<>();
  private final Map<ClaimId, ArchivedClaim> claimsById = new HashMap<>();
  private final Lookups lookups;
  private final EditorsFacts facts;
  private final FollowedClaims followed;
  private @Nullable Connections connections;

  /** An article with the archive's identity of its voices and entities, by their local numbers. */
  record IndexedArticle(
      AnalyzedArticle analyzed,
      List<SpeakerId> speakers,
      List<EntityId> entities,
      Map<StatementId, Integer> statements,
      Map<StatementId, List<Claim>> claims) {
    /** The speakers of a statement, each once. */
    Set<SpeakerId> speakersOf(StatementId statement) {
      Set<SpeakerId> found = new LinkedHashSet<>();
      Integer place = statements.get(statement);
      if (place != null) {
        analyzed.attributions().get(place).voices().forEach(v -> found.add(speakers.get(v)));
      }
      return found;
    }
  }

  Archive(
      ArchiveSettings settings,
      List<IndexedArticle> articles,
      List<Speaker> speakers,
      List<Entity> entities,
      List<ArchivedClaim> claims,
      EditorsFacts facts) {
    this.facts = facts;
    this.settings = settings;
    this.articles = articles.stream().map(IndexedArticle::analyzed).toList();
    this.speakers = List.copyOf(speakers);
    this.entities = List.copyOf(entities);
    this.claims = List.copyOf(claims);
    articles.forEach(article -> indexed.put(article.analyzed().article().id(), article));
    speakers.forEach(speaker -> speakersById.put(speaker.id(), speaker));
    entities.forEach(entity -> entitiesById.put(entity.id(), entity));
    claims.forEach(claim -> claimsById.put(claim.id(), claim));
    lookups = new Lookups(articles, indexed, claims);
    followed = new FollowedClaims(articles);
  }

  public ArchiveSettings settings() {
    return settings;
  }

  /** Newest first; undated ones last, by id. */
  public List<AnalyzedArticle> articles() {
    return articles;
  }

  /** Most statements first, then by id. */
  public List<Speaker> speakers() {
    return speakers;
  }

  /** Most mentions first, then by id. */
  public List<Entity> entities() {
    return entities;
  }

  /** In order of articles and of appearance. */
  public List<ArchivedClaim> claims() {
    return claims;
  }

  public AnalyzedArticle article(ArticleId id) {
    return index(id).analyzed();
  }

  public Speaker speaker(SpeakerId id) {
    return found(speakersById.get(id), id);
  }

  public Entity entity(EntityId id) {
    return found(entitiesById.get(id), id);
  }

  public ArchivedClaim claim(ClaimId id) {
    return found(claimsById.get(withoutOccurrence(id)), id);
  }

  /**
   * The speaker behind a voice of an article.
   *
   * @throws NoSuchElementException if no statement is attributed to the voice
   */
  public Speaker speakerOf(ArticleId article, int voice) {
    return speaker(index(article).speakers().get(voice));
  }

  /** The entity behind a local entity of an article. */
  public Entity entityOf(ArticleId article, int number) {
    return entity(index(article).entities().get(number));
  }

  /** What editors know about the archive as a whole. */
  public Editorial editorial() {
    return facts.editorial();
  }

  /** What an editor says of a speaker, or null. */
  public @Nullable KnownName known(SpeakerId speaker) {
    return facts.speakers().get(speaker);
  }

  /** What an editor says of an entity, or null. */
  public @Nullable KnownName known(EntityId entity) {
    return facts.entities().get(entity);
  }

  EditorsFacts facts() {
    return facts;
  }

  public Statement statement(StatementRef ref) {
    return article(ref.article()).statements().get(place(ref));
  }

  public Attribution attribution(StatementRef ref) {
    return article(ref.article()).attributions().get(place(ref));
  }

  /** The speakers of a statement, each once; empty if the text does not say. */
  public List<Speaker> speakersOf(StatementRef ref) {
    place(ref);
    return index(ref.article()).speakersOf(ref.statement()).stream().map(this::speaker).toList();
  }

  /** Who speaks in an article, in order of first statement. */
  public List<Speaker> speakersIn(ArticleId article) {
    IndexedArticle here = index(article);
    Set<SpeakerId> found = new LinkedHashSet<>();
    here.analyzed().statements().forEach(s -> found.addAll(here.speakersOf(s.id())));
    return found.stream().map(this::speaker).toList();
  }

  /** The entities that the content of a statement names, each once, in order of appearance. */
  public List<EntityId> entitiesIn(StatementRef ref) {
    return lookups.entitiesIn(ref);
  }

  /** Statements whose content names the entity, in order of articles and appearance. */
  public List<StatementRef> statementsAbout(EntityId entity) {
    return lookups.statementsAbout(entity);
  }

  /**
   * What others say of a speaker, in order of articles and appearance. A statement whose speaker is
   * not known is left out: it may be the speaker's own.
   */
  public List<StatementRef> statementsAbout(SpeakerId speaker) {
    EntityId entity = speaker(speaker).entity();
    if (entity == null) {
      return List.of();
    }
    return statementsAbout(entity).stream().filter(ref -> isByOthers(ref, speaker)).toList();
  }

  private boolean isByOthers(StatementRef ref, SpeakerId speaker) {
    Set<SpeakerId> speakers = index(ref.article()).speakersOf(ref.statement());
    return !speakers.isEmpty() && !speakers.contains(speaker);
  }

  /** Claims that concern the entity, in the order of {@link #claims()}. */
  public List<ArchivedClaim> claimsAbout(EntityId entity) {
    return lookups.claimsAbout(entity);
  }

  /** In how many articles a claim stands. */
  public int articlesClaiming(ClaimId claim) {
    return lookups.articlesClaiming(withoutOccurrence(claim));
  }

  /**
   * Claims that the speaker makes, be it together with others, in the order of {@link #claims()}.
   */
  public List<ArchivedClaim> claimsBy(SpeakerId speaker) {
    return lookups.claimsBy(speaker);
  }

  /**
   * Where the same is said as in a claim, in these or other words, the earliest first, the claim
   * itself among them; empty if it is said once.
   */
  public List<ArchivedClaim.Appearance> saidAlike(ClaimId claim) {
    return followed.alike(withoutOccurrence(claim));
  }

  /** Claims that cannot both be so, the newest first. */
  public List<ClaimConflict> conflicts() {
    return followed.conflicts();
  }

  /** The conflicts of a claim, and of those that say the same, the newest first. */
  public List<ClaimConflict> conflictsOf(ClaimId claim) {
    return followed.conflicts(withoutOccurrence(claim));
  }

  /** What a speaker said at one time and not at another, the newest first. */
  public List<ClaimConflict> changesOf(SpeakerId speaker) {
    return followed.conflicts(speaker);
  }

  /** Articles that name the entity, in their order. */
  public List<ArticleId> articlesMentioning(EntityId entity) {
    return entity(entity).mentions().stream().map(MentionRef::article).distinct().toList();
  }

  /** Articles in which the speaker speaks, in their order. */
  public List<ArticleId> articlesWith(SpeakerId speaker) {
    return speaker(speaker).statements().stream().map(StatementRef::article).distinct().toList();
  }

  /** The claims that a statement makes, in order of appearance. */
  public List<Claim> claimsOf(StatementRef ref) {
    return index(ref.article()).claims().getOrDefault(ref.statement(), List.of());
  }

  /** The id under which the archive keeps a claim: the words, without the count of an article. */
  public static ClaimId withoutOccurrence(ClaimId id) {
    int second = id.value().indexOf('-', 2);
    return second < 0 ? id : new ClaimId(id.value().substring(0, second));
  }

  /** Who and what appears with whom; prepared when it is first asked for. */
  public synchronized Connections connections() {
    if (connections == null) {
      connections = new Connections(this);
    }
    return connections;
  }

  /** True if both hold the same articles, identities and settings; for tests. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Archive archive
        && settings.equals(archive.settings)
        && articles.equals(archive.articles)
        && indexed.equals(archive.indexed)
        && speakers.equals(archive.speakers)
        && entities.equals(archive.entities)
        && claims.equals(archive.claims)
        && facts.equals(archive.facts);
  }

  @Override
  public int hashCode() {
    return articles.hashCode();
  }

  PlacedMentions mentionsIn(ArticleId article) {
    return new PlacedMentions(index(article));
  }

  /** The place of a statement in its article. */
  int place(StatementRef ref) {
    return found(index(ref.article()).statements().get(ref.statement()), ref);
  }

  private IndexedArticle index(ArticleId id) {
    return found(indexed.get(id), id);
  }

  private static <T> T found(@Nullable T value, Object key) {
    if (value == null) {
      throw new NoSuchElementException("not in the archive: " + key);
    }
    return value;
  }
}
