package newsarchive.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsarchive.archive.Archive.IndexedArticle;
import newsarchive.archive.Identity.Member;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.ArticleId;
import newsarchive.model.Attribution;
import newsarchive.model.EntityType;
import newsarchive.model.LocalEntity;
import newsarchive.model.Mention;
import newsarchive.model.SpeakerMention;
import newsarchive.model.Voice;
import org.jspecify.annotations.Nullable;

/** Brings together what the articles say of each identity. */
final class Gathering {
  private static final Comparator<Member> BY_ARTICLE =
      Comparator.comparing(Member::article, ArticleOrder.NEWEST_FIRST);

  private final Addresses addresses;
  private final Map<SpeakerId, List<StatementRef>> statements;

  Gathering(List<IndexedArticle> articles, Addresses addresses) {
    this.addresses = addresses;
    this.statements = statements(articles);
  }

  /** Those who say something; most statements first, then by id. */
  List<Speaker> speakers(List<Identity> identities) {
    List<Speaker> speakers = new ArrayList<>();
    for (Identity identity : identities) {
      if (speaks(identity)) {
        speakers.add(speaker(identity));
      }
    }
    speakers.sort(
        Comparator.comparing((Speaker s) -> -s.statements().size()).thenComparing(Speaker::id));
    return speakers;
  }

  /** Most mentions first, then by id. */
  List<Entity> entities(List<Identity> identities) {
    List<Entity> entities = new ArrayList<>();
    for (Identity identity : identities) {
      if (identity.hasEntity()) {
        entities.add(entity(identity));
      }
    }
    entities.sort(
        Comparator.comparing((Entity e) -> -e.mentions().size()).thenComparing(Entity::id));
    return entities;
  }

  private boolean speaks(Identity identity) {
    return statements.containsKey(addresses.speaker(identity));
  }

  private static Map<SpeakerId, List<StatementRef>> statements(List<IndexedArticle> articles) {
    Map<SpeakerId, List<StatementRef>> statements = new HashMap<>();
    for (IndexedArticle article : articles) {
      ArticleId id = article.analyzed().article().id();
      for (Attribution attribution : article.analyzed().attributions()) {
        Set<SpeakerId> speakers = new LinkedHashSet<>();
        attribution.voices().forEach(voice -> speakers.add(article.speakers().get(voice)));
        StatementRef ref = new StatementRef(id, attribution.statement());
        speakers.forEach(
            speaker -> statements.computeIfAbsent(speaker, key -> new ArrayList<>()).add(ref));
      }
    }
    return statements;
  }

  private Speaker speaker(Identity identity) {
    SpeakerId id = addresses.speaker(identity);
    List<Member> members = identity.members().stream().sorted(BY_ARTICLE).toList();
    boolean hasEntity = identity.hasEntity();
    boolean named =
        hasEntity || members.stream().anyMatch(m -> m.voice() != null && m.voice().named());
    return new Speaker(
        id,
        kind(identity),
        identity.name(),
        named,
        hasEntity ? entityForms(members) : voiceForms(members),
        descriptions(members),
        hasEntity ? addresses.entity(identity) : null,
        statements.getOrDefault(id, List.of()));
  }

  private Entity entity(Identity identity) {
    List<Member> members = identity.members().stream().sorted(BY_ARTICLE).toList();
    Forms roles = new Forms();
    List<MentionRef> mentions = new ArrayList<>();
    for (Member member : members) {
      LocalEntity entity = member.entity();
      if (entity != null) {
        ArticleId article = member.article().article().id();
        entity.roles().forEach(role -> roles.add(article, role));
        entity.mentions().forEach(m -> mentions.add(new MentionRef(article, m.span())));
      }
    }
    return new Entity(
        addresses.entity(identity),
        EntityType.valueOf(identity.key().kind()),
        identity.name(),
        entityForms(members),
        roles.toList(),
        Mentions.inOrder(mentions),
        speaks(identity) ? addresses.speaker(identity) : null);
  }

  private static Voice.Kind kind(Identity identity) {
    Map<Voice.Kind, Integer> counts = new HashMap<>();
    for (Member member : identity.members()) {
      if (member.voice() != null) {
        counts.merge(member.voice().kind(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Voice.Kind, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(Voice.Kind.UNKNOWN);
  }

  private static List<NameForm> entityForms(List<Member> members) {
    Forms forms = new Forms();
    for (Member member : members) {
      if (member.entity() != null) {
        for (Mention mention : member.entity().mentions()) {
          forms.add(member.article().article().id(), mention.surface());
        }
      }
    }
    return forms.toList();
  }

  private static List<NameForm> voiceForms(List<Member> members) {
    Forms forms = new Forms();
    for (Member member : members) {
      for (SpeakerMention mention : mentions(member.voice())) {
        if (mention.kind() == SpeakerMention.Kind.NAMED) {
          forms.add(member.article().article().id(), mention.surface());
        }
      }
    }
    return forms.toList();
  }

  /** What articles call the speaker; then roles that they give the entity in other words. */
  private static List<NameForm> descriptions(List<Member> members) {
    Forms forms = new Forms();
    for (Member member : members) {
      AnalyzedArticle article = member.article();
      if (member.voice() != null) {
        member.voice().descriptions().forEach(said -> forms.add(article.article().id(), said));
      }
    }
    for (Member member : members) {
      if (member.entity() != null) {
        ArticleId article = member.article().article().id();
        member.entity().roles().forEach(role -> forms.addIfNew(article, role));
      }
    }
    return forms.toList();
  }

  private static List<SpeakerMention> mentions(@Nullable Voice voice) {
    return voice == null ? List.of() : voice.mentions();
  }
}
