package newsarchive.analysis.speakers;

import java.util.ArrayList;
import java.util.List;
import newsarchive.model.Attribution.Basis;
import newsarchive.model.Span;
import newsarchive.model.Voice;
import org.jspecify.annotations.Nullable;

/** The source names the speaker: "Petrova", "Prime Minister Karl Brandt", "Lee and Park". */
final class NameRule {
  /** Paragraphs in which a surname still means the last speaker of that surname. */
  private static final int SURNAME_REACH = 2;

  private final Cast cast;
  private final Scene scene;

  NameRule(Cast cast, Scene scene) {
    this.cast = cast;
    this.scene = scene;
  }

  @Nullable Answer answer(SourcePhrase phrase, int paragraph) {
    if (phrase.isPronoun() || phrase.headEnd() == 0) {
      return null;
    }
    Span head = new Span(phrase.span().start(), phrase.headSpan().end());
    List<Cast.Naming> named = cast.within(head);
    Cast.Naming last = endingAt(named, head.end());
    if (last == null) {
      last = withPeople(phrase, named);
    }
    if (last == null) {
      last = apposed(phrase);
    }
    if (last != null) {
      Cast.Naming who = ofLastSpeaker(phrase, last, paragraph);
      return fromEntities(phrase, named, who);
    }
    int start = phrase.nameStart();
    if (start >= phrase.headEnd()
        || phrase.headAsWritten().length() < 2
        || !looksLikeName(phrase, start)) {
      return null;
    }
    String name = String.join(" ", phrase.words().subList(start, phrase.headEnd()));
    Span span = new Span(phrase.spans().get(start).start(), phrase.headSpan().end());
    return stated(List.of(cast.byName(clean(name))), List.of(span));
  }

  /** "Roe and his aides": the one whose people speak too. */
  private static Cast.@Nullable Naming withPeople(SourcePhrase phrase, List<Cast.Naming> named) {
    for (int i = phrase.headEnd() - 2; i > 0 && !phrase.isCapital(i + 1); i--) {
      if (phrase.words().get(i).equals("and")) {
        boolean people = DescriptionRule.kindOf(phrase) == Voice.Kind.GROUP;
        return people ? endingAt(named, phrase.spans().get(i - 1).end()) : null;
      }
    }
    return null;
  }

  /** "Her former partner at the firm, Karl Roe": the name stands behind what describes it. */
  private Cast.@Nullable Naming apposed(SourcePhrase phrase) {
    Span all = phrase.span();
    Cast.Naming last = endingAt(cast.within(all), all.end());
    boolean apposed =
        last != null
            && last.member().kind() == Voice.Kind.PERSON
            && scene.article().text().startsWith(", ", last.span().start() - 2)
            && phrase.headEnd() < phrase.words().size()
            && SpeakerLists.NOUNS.has("person", phrase.head());
    return apposed ? last : null;
  }

  /** A bare surname that two share is read as the one of them who spoke shortly before. */
  private Cast.Naming ofLastSpeaker(SourcePhrase phrase, Cast.Naming named, int paragraph) {
    Scene.Turn turn = scene.lastPerson();
    boolean bare = phrase.headEnd() == 1 && phrase.words().size() == 1;
    if (turn == null || !bare || paragraph - turn.paragraph() > SURNAME_REACH) {
      return named;
    }
    CastMember speaker = turn.member().resolved();
    boolean shared = speaker.named() && speaker.name().endsWith(" " + phrase.headAsWritten());
    return shared ? new Cast.Naming(named.span(), speaker) : named;
  }

  private static Cast.@Nullable Naming endingAt(List<Cast.Naming> named, int end) {
    Cast.Naming best = null;
    for (Cast.Naming naming : named) {
      if (naming.span().end() >= end - 2 && naming.span().end() <= end) {
        best = naming;
      }
    }
    return best;
  }

  /** A capitalized description ("Officials", "Some Republicans") is no name. */
  private static boolean looksLikeName(SourcePhrase phrase, int start) {
    String head = phrase.head();
    boolean common =
        SpeakerLists.NOUNS.has(head)
            || SpeakerLists.NOUNS.isNumber(head)
            || (head.endsWith("s")
                && SpeakerLists.NOUNS.has("person", head.substring(0, head.length() - 1)));
    boolean opensSentence = start == 0 && phrase.headEnd() == 1;
    return !common && !(opensSentence && head.endsWith("s") && head.length() > 6);
  }

  private static String clean(String name) {
    return name.endsWith("'s") || name.endsWith("’s") ? name.substring(0, name.length() - 2) : name;
  }

  /** Two persons joined by "and" speak together. */
  private Answer fromEntities(SourcePhrase phrase, List<Cast.Naming> named, Cast.Naming last) {
    List<CastMember> members = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    if (joins(phrase, last.span().start())) {
      CastMember body = bodyFirst(phrase);
      if (body != null) {
        members.add(body);
        spans.add(phrase.spans().get(1));
      }
      for (Cast.Naming naming : named) {
        boolean person = naming.member().kind() == Voice.Kind.PERSON;
        if (person && !naming.equals(last) && !members.contains(naming.member())) {
          members.add(naming.member());
          spans.add(naming.span());
        }
      }
    }
    if (!members.contains(last.member())) {
      members.add(last.member());
    }
    spans.add(last.span());
    return stated(members, spans);
  }

  /** "The council and Mayor Roe": a body that is joined to a name. */
  private @Nullable CastMember bodyFirst(SourcePhrase phrase) {
    boolean joined =
        phrase.words().size() > 3
            && phrase.first().equals("the")
            && phrase.words().get(2).equals("and");
    if (!joined) {
      return null;
    }
    Span span = new Span(phrase.spans().get(0).start(), phrase.spans().get(1).end());
    SourcePhrase body = SourcePhrase.read(scene.article().text(), span);
    boolean listed = SpeakerLists.NOUNS.has("organisation", body.head());
    return listed ? cast.described(body.description(), Voice.Kind.ORGANISATION, false, true) : null;
  }

  private static boolean joins(SourcePhrase phrase, int before) {
    for (int i = 0; i < phrase.headEnd(); i++) {
      if (phrase.words().get(i).equals("and") && phrase.spans().get(i).start() < before) {
        return true;
      }
    }
    return false;
  }

  private Answer stated(List<CastMember> members, List<Span> spans) {
    String names =
        String.join(
            " and ", spans.stream().map(s -> "“" + scene.article().words(s) + "”").toList());
    return new Answer(
        members,
        Rule.NAME_IN_SOURCE,
        Basis.STATED,
        1,
        spans,
        names + (members.size() > 1 ? " are those who speak" : " is the one who speaks"));
  }
}
