package newsarchive.analysis.speakers;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import newsarchive.model.Attribution.Basis;
import newsarchive.model.Span;
import newsarchive.model.Voice;
import org.jspecify.annotations.Nullable;

/**
 * The source describes the speaker: "the expert" is somebody known if a role or the last speaker
 * fits; "a spokesman for the city", "officials", "the report" speak as what they are described as.
 */
final class DescriptionRule {
  private static final int MEMORY = 4;

  private final Cast cast;
  private final Scene scene;

  DescriptionRule(Cast cast, Scene scene) {
    this.cast = cast;
    this.scene = scene;
  }

  @Nullable Answer answer(SourcePhrase phrase, int paragraph, Scene.@Nullable Turn around) {
    if (phrase.isEmpty() || phrase.isPronoun() || phrase.headEnd() == 0) {
      return null;
    }
    Voice.Kind kind = kindOf(phrase);
    Answer known = null;
    if (kind == Voice.Kind.PERSON && !isPlural(phrase)) {
      known = somebodyKnown(phrase, paragraph);
      if (known != null && around != null && around.member() == known.members().get(0)) {
        known = null;
      }
    } else if (kind == Voice.Kind.DOCUMENT) {
      known = author(phrase);
    }
    if (known != null) {
      return known;
    }
    if (kind == Voice.Kind.UNKNOWN) {
      return null;
    }
    CastMember member =
        cast.described(
            phrase.description(), kind, isPlural(phrase), phrase.isDefinite() || isPlural(phrase));
    String words = "“" + scene.article().words(phrase.span()) + "” is the one who speaks";
    return new Answer(
        List.of(member), Rule.GROUP_OR_BODY, Basis.STATED, 1, List.of(phrase.span()), words);
  }

  /** "the expert", "Brandt's lawyer": whoever has that role, or the last speaker. */
  private @Nullable Answer somebodyKnown(SourcePhrase phrase, int paragraph) {
    String first = phrase.words().get(0);
    boolean owned = first.endsWith("'s") || first.endsWith("’s");
    if (phrase.isDefinite() && scene.lost() != null) {
      return byLastSpeaker(phrase, paragraph);
    }
    Answer role = owned || phrase.isDefinite() ? byRole(phrase) : null;
    boolean mayRecall = phrase.isDefinite() || (owned && recalls(phrase, paragraph));
    return role != null || !mayRecall ? role : byLastSpeaker(phrase, paragraph);
  }

  /** "Roe's former partner" right behind somebody else who spoke: one of a kind, so that person. */
  private boolean recalls(SourcePhrase phrase, int paragraph) {
    Scene.Turn last = scene.lastPerson();
    Scene.Turn latest = scene.lastTurn();
    if (last == null || !last.equals(latest) || paragraph - last.paragraph() != 1) {
      return false;
    }
    CastMember member = last.member().resolved();
    boolean owner = cast.within(phrase.span()).stream().anyMatch(n -> n.member() == member);
    return member.named() && !owner && phrase.words().contains("former");
  }

  /** "the ministry's report", "Brandt's letter": a document speaks for whoever it is of. */
  private @Nullable Answer author(SourcePhrase phrase) {
    for (Cast.Naming naming : cast.within(phrase.span())) {
      Voice.Kind kind = naming.member().kind();
      if (kind == Voice.Kind.PERSON || kind == Voice.Kind.ORGANISATION) {
        String words = scene.article().words(phrase.span());
        String reason = "“" + words + "” speaks for " + naming.member().name();
        List<Span> spans = List.of(phrase.span(), naming.span());
        return new Answer(
            List.of(naming.member()), Rule.DOCUMENT_OF, Basis.INFERRED, 1, spans, reason);
      }
    }
    return authorDescribed(phrase);
  }

  /** "The company's letter": a body that the article does not name. */
  private @Nullable Answer authorDescribed(SourcePhrase phrase) {
    for (int i = 0; i < phrase.headEnd() - 1; i++) {
      String word = phrase.words().get(i);
      if (word.endsWith("'s") || word.endsWith("’s")) {
        Span owner = new Span(phrase.span().start(), phrase.spans().get(i).end() - 2);
        SourcePhrase body = SourcePhrase.read(scene.article().text(), owner);
        boolean known = !body.isEmpty() && SpeakerLists.NOUNS.has("organisation", body.head());
        if (known && !SpeakerLists.NOUNS.has("document", body.head())) {
          CastMember member =
              cast.described(body.description(), Voice.Kind.ORGANISATION, false, true);
          String words = scene.article().words(phrase.span());
          String reason = "“" + words + "” speaks for the " + member.name();
          List<Span> spans = List.of(phrase.span());
          return new Answer(List.of(member), Rule.DOCUMENT_OF, Basis.INFERRED, 1, spans, reason);
        }
      }
    }
    return null;
  }

  static boolean isPlural(SourcePhrase phrase) {
    String head = phrase.head();
    if (SpeakerLists.NOUNS.has("plural", head) || SpeakerLists.NOUNS.isNumber(head)) {
      return true;
    }
    return head.endsWith("s")
        && !head.endsWith("ss")
        && !head.endsWith("us")
        && !SpeakerLists.NOUNS.has(head);
  }

  static Voice.Kind kindOf(SourcePhrase phrase) {
    String head = phrase.head();
    if (SpeakerLists.NOUNS.isNumber(head)) {
      boolean counted = phrase.words().size() > phrase.headEnd();
      return counted ? Voice.Kind.GROUP : Voice.Kind.UNKNOWN;
    }
    String singular = head.endsWith("s") ? head.substring(0, head.length() - 1) : head;
    if (SpeakerLists.NOUNS.has("plural", head)) {
      return Voice.Kind.GROUP;
    }
    if (SpeakerLists.NOUNS.has("document", singular)) {
      return Voice.Kind.DOCUMENT;
    }
    if (SpeakerLists.NOUNS.has("organisation", singular)) {
      return Voice.Kind.ORGANISATION;
    }
    if (isPlural(phrase)) {
      return Voice.Kind.GROUP;
    }
    boolean person =
        SpeakerLists.NOUNS.has("person", head)
            || head.endsWith("man")
            || head.endsWith("woman")
            || head.endsWith("ist")
            || head.endsWith("or")
            || head.endsWith("er")
            || head.endsWith("ian")
            || head.endsWith("-year-old")
            || head.endsWith("ee");
    if (person) {
      return Voice.Kind.PERSON;
    }
    return head.endsWith("ship") ? Voice.Kind.GROUP : Voice.Kind.UNKNOWN;
  }

  /** Somebody whom the article has given this role. */
  private @Nullable Answer byRole(SourcePhrase phrase) {
    CastMember exact = cast.withWholeRole(phrase.description(), phrase.span().start());
    if (exact != null && phrase.words().size() > 2) {
      return role(phrase, exact);
    }
    CastMember found = null;
    boolean several = false;
    for (CastMember member : cast.inOffice(phrase.head())) {
      if (cast.isNamedBefore(member, phrase.span().start())) {
        several |= found != null;
        found = member;
      }
    }
    Scene.Turn last = scene.lastPerson();
    if (last != null
        && (hasRole(last.member().resolved(), phrase)
            || cast.inOffice(phrase.head()).contains(last.member().resolved()))) {
      found = last.member().resolved();
      several = false;
    }
    return found == null || several ? null : role(phrase, found);
  }

  private Answer role(SourcePhrase phrase, CastMember found) {
    String words = "“" + scene.article().words(phrase.span()) + "” is the role of " + found.name();
    return new Answer(List.of(found), Rule.ROLE, Basis.INFERRED, 1, List.of(phrase.span()), words);
  }

  private static boolean hasRole(CastMember member, SourcePhrase phrase) {
    String head = phrase.head();
    return member.descriptions().stream().anyMatch(d -> endsWith(d, head));
  }

  private static boolean endsWith(String role, String head) {
    String lower = role.toLowerCase(Locale.ROOT);
    return List.of(lower.split(" ", -1)).contains(head);
  }

  /** "the expert" after the expert has spoken: the last person, if nothing speaks against it. */
  private @Nullable Answer byLastSpeaker(SourcePhrase phrase, int paragraph) {
    String words = "“" + scene.article().words(phrase.span()) + "” is read as ";
    CastMember lost = scene.lost();
    if (lost != null) {
      return lastSpeaker(lost, phrase, words + "the speaker whose name is missing before");
    }
    Scene.Turn last = scene.lastPerson();
    if (last == null || paragraph - last.paragraph() > MEMORY) {
      return null;
    }
    CastMember member = last.member().resolved();
    if (isOfficeOfOthers(phrase, member)) {
      return null;
    }
    Collection<CastMember> holders =
        phrase.words().contains("former")
            ? cast.withRole(phrase.head())
            : cast.inOffice(phrase.head());
    boolean roleOfOthers = !holders.isEmpty() && !holders.contains(member);
    return roleOfOthers || womanOrMan(phrase.head()).contradicts(member.gender())
        ? null
        : lastSpeaker(member, phrase, words + member.name() + ", the last speaker");
  }

  private static Answer lastSpeaker(CastMember member, SourcePhrase phrase, String reason) {
    return new Answer(
        List.of(member),
        Rule.LAST_SPEAKER_DESCRIBED,
        Basis.INFERRED,
        1,
        List.of(phrase.span()),
        reason);
  }

  /** "The mayor" is nobody of whom the article says another office, or none; "former" recalls. */
  private boolean isOfficeOfOthers(SourcePhrase phrase, CastMember member) {
    return SpeakerLists.NOUNS.has("office", phrase.head())
        && !phrase.words().contains("former")
        && !cast.holds(member, SpeakerLists.NOUNS.sameLine(phrase.head()));
  }

  private static Gender womanOrMan(String head) {
    if (head.endsWith("woman")) {
      return Gender.FEMALE;
    }
    return head.endsWith("man") ? Gender.MALE : Gender.UNKNOWN;
  }
}
