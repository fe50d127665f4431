package newsarchive.analysis.speakers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsarchive.model.Attribution.Basis;
import newsarchive.model.DecidedSpeaker;
import newsarchive.model.EntityType;
import newsarchive.model.Evidence;
import newsarchive.model.Span;
import newsarchive.model.SpeakerMention;
import newsarchive.model.Statement;
import newsarchive.model.StatementId;
import newsarchive.model.Voice;
import org.jspecify.annotations.Nullable;

/**
 * Speakers on whom editors decided. A decision on somebody whom the article only describes, or
 * whose name it lost, names them wherever they speak; pronouns that hang on it follow by the rules.
 */
final class Decisions {
  private final Map<StatementId, DecidedSpeaker> decided;
  private final Cast cast;
  private final Map<CastMember, String> reasons = new HashMap<>();

  Decisions(Map<StatementId, DecidedSpeaker> decided, Cast cast) {
    this.decided = decided;
    this.cast = cast;
  }

  boolean has(Statement statement) {
    return decided.containsKey(statement.id());
  }

  /**
   * The editor's answer; null if nobody is to be named.
   *
   * @param found what the rules say
   */
  @Nullable Answer answer(Statement statement, @Nullable Answer found) {
    DecidedSpeaker who = decided.get(statement.id());
    if (who == null || who.names().isEmpty()) {
      return null;
    }
    List<CastMember> members = new ArrayList<>();
    for (String name : who.names()) {
      members.add(cast.called(name, kind(who.type())));
    }
    if (found != null && found.members().size() == 1 && members.size() == 1) {
      name(found.members().get(0).resolved(), members.get(0), who.reason());
    }
    Span source = statement.source();
    Span place =
        source == null ? new Span(statement.span().start(), statement.span().start()) : source;
    if (source == null) {
      for (CastMember member : members) {
        member.speaks(new SpeakerMention(SpeakerMention.Kind.DESCRIBED, place, ""));
      }
    }
    return new Answer(members, Rule.EDITOR, Basis.EDITED, 1, List.of(place), who.reason());
  }

  /** Names somebody who had no name, and so all their statements. */
  private void name(CastMember unnamed, CastMember named, String reason) {
    if (!unnamed.named() && unnamed != named.resolved()) {
      unnamed.mergeInto(named);
      reasons.put(unnamed, reason);
    }
  }

  /** Why a statement has no speaker although the rules had one; null if no editor said so. */
  @Nullable Evidence nobody(Statement statement) {
    DecidedSpeaker who = decided.get(statement.id());
    return who == null || !who.names().isEmpty() ? null : evidence(who.reason());
  }

  /** The decision that named a speaker without a name of their own, or null. */
  @Nullable Evidence naming(CastMember member) {
    String reason = reasons.get(member);
    return reason == null ? null : evidence(reason);
  }

  private static Evidence evidence(String reason) {
    return new Evidence(DecidedSpeaker.RULE, List.of(), reason);
  }

  private static Voice.Kind kind(@Nullable EntityType type) {
    return type == null ? Voice.Kind.PERSON : Cast.kind(type);
  }
}
