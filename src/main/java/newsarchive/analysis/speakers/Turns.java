package newsarchive.analysis.speakers;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import newsarchive.model.Attribution.Basis;
import newsarchive.model.Elision;
import newsarchive.model.Span;
import newsarchive.model.SpeakerMention;
import newsarchive.model.Statement;
import newsarchive.model.Voice;
import org.jspecify.annotations.Nullable;

/** Takes the statements in the order of their sources and asks the rules who speaks. */
final class Turns {
  private final Scene scene;
  private final Decisions decisions;
  private final NameRule names;
  private final DescriptionRule descriptions;
  private final PronounRule pronouns;
  private final RelativeRule relatives;
  private final InterviewRule interview;
  private final NavigableMap<Integer, Elision> gaps = new TreeMap<>();

  Turns(Cast cast, Scene scene, Decisions decisions) {
    this.decisions = decisions;
    this.scene = scene;
    this.names = new NameRule(cast, scene);
    this.descriptions = new DescriptionRule(cast, scene);
    scene.article().elisions().forEach(elision -> gaps.put(elision.offset(), elision));
    this.pronouns = new PronounRule(cast, scene);
    this.relatives = new RelativeRule(cast, scene);
    this.interview = new InterviewRule(cast);
  }

  /** Where the source stands, or the statement if it has none. */
  static int position(Statement statement) {
    Span source = statement.source();
    return source != null ? source.start() : statement.span().start();
  }

  @Nullable Answer take(Statement statement) {
    int at = position(statement);
    int paragraph = scene.article().paragraphAt(at);
    Span source = statement.source();
    Answer answer =
        source == null
            ? withoutSource(statement, paragraph)
            : withSource(statement, source, paragraph);
    if (decisions.has(statement)) {
      answer = decisions.answer(statement, answer);
      forgetLost();
    }
    if (answer == null) {
      return null;
    }
    if (source != null) {
      speak(answer, source);
    }
    scene.add(new Scene.Turn(statement, answer.members(), at, paragraph));
    return answer;
  }

  /** Whoever lost their name has it again if an editor gave it. */
  private void forgetLost() {
    CastMember lost = scene.lost();
    if (lost != null && lost.resolved() != lost) {
      scene.find();
    }
  }

  private @Nullable Answer withSource(Statement statement, Span source, int paragraph) {
    SourcePhrase phrase = SourcePhrase.read(scene.article().text(), source);
    if (phrase.isEmpty() || phrase.isAnybody()) {
      return null;
    }
    if (statement.cue() == null && InterviewRule.isLabel(phrase)) {
      return interview.answer(phrase);
    }
    Answer relative = relatives.answer(phrase);
    if (relative != null) {
      return relative;
    }
    Scene.Turn around = scene.around(statement);
    if (phrase.isFirstPerson() && around != null) {
      return ofOuterWords(around, phrase);
    }
    Answer answer = names.answer(phrase, paragraph);
    boolean itInside = around != null && phrase.first().equals("it");
    if (answer == null && !itInside) {
      answer = pronouns.answer(phrase, paragraph);
    }
    return answer != null || phrase.isPronoun()
        ? answer
        : descriptions.answer(phrase, paragraph, around);
  }

  /** "I said …" within somebody's quoted words. */
  private @Nullable Answer ofOuterWords(Scene.Turn around, SourcePhrase phrase) {
    Statement outer = around.statement();
    boolean own = outer.quoted().stream().anyMatch(quoted -> quoted.contains(phrase.span()));
    String words = scene.article().words(phrase.span());
    String reason = "“" + words + "” is whoever says the words around it";
    return own && around.members().size() == 1
        ? new Answer(
            around.members(), Rule.OUTER_SPEAKER, Basis.INFERRED, 1, List.of(phrase.span()), reason)
        : null;
  }

  private void speak(Answer answer, Span source) {
    SpeakerMention.Kind kind =
        switch (answer.rule()) {
          case NAME_IN_SOURCE -> SpeakerMention.Kind.NAMED;
          case PRONOUN_LAST_SPEAKER, PRONOUN_NEAREST, PRONOUN_SUBJECT, OUTER_SPEAKER, RELATIVE ->
              SpeakerMention.Kind.PRONOUN;
          default -> SpeakerMention.Kind.DESCRIBED;
        };
    String surface = scene.article().words(source);
    for (int i = 0; i < answer.members().size(); i++) {
      CastMember member = answer.members().get(i);
      Span span = kind == SpeakerMention.Kind.NAMED ? answer.spans().get(i) : source;
      member.speaks(new SpeakerMention(kind, span, scene.article().words(span)));
      if (kind == SpeakerMention.Kind.DESCRIBED && answer.basis() == Basis.INFERRED) {
        member.resolved().descriptions().add(withoutArticle(surface));
      }
    }
    endGap(answer.members().get(0), kind, source.start());
  }

  /**
   * Whoever is named after the gap is meant by the pronouns that follow; not somebody who comes in
   * between, in a paragraph that the one without a name began.
   */
  private void endGap(CastMember speaker, SpeakerMention.Kind kind, int at) {
    boolean person = kind == SpeakerMention.Kind.NAMED && speaker.kind() == Voice.Kind.PERSON;
    CastMember lost = scene.lost();
    if (lost == null || !person || at <= scene.lostAt()) {
      return;
    }
    Scene.Turn last = scene.lastTurn();
    boolean between =
        last != null
            && last.member().resolved() == lost.resolved()
            && last.sourceAt() > scene.lostAt()
            && last.paragraph() == scene.article().paragraphAt(at);
    if (!between) {
      scene.find();
    }
  }

  private static String withoutArticle(String phrase) {
    String lower = phrase.toLowerCase(java.util.Locale.ROOT);
    return lower.startsWith("the ") ? phrase.substring(4) : phrase;
  }

  private @Nullable Answer withoutSource(Statement statement, int paragraph) {
    Span cue = statement.cue();
    if (cue != null) {
      Elision gap = gapBefore(cue);
      return gap == null ? null : lostName(gap);
    }
    return statement.kind() == Statement.Kind.REPORTED ? null : continued(statement, paragraph);
  }

  private @Nullable Elision gapBefore(Span cue) {
    Map.Entry<Integer, Elision> gap = gaps.floorEntry(cue.start());
    return gap != null && cue.start() - gap.getKey() <= 3 ? gap.getValue() : null;
  }

  private Answer lostName(Elision gap) {
    CastMember member = new CastMember(Voice.Kind.PERSON, "", false, null, false);
    Span at = new Span(gap.offset(), gap.offset());
    member.speaks(new SpeakerMention(SpeakerMention.Kind.ELIDED, at, ""));
    scene.lose(member, gap.offset());
    return new Answer(
        List.of(member),
        Rule.ELIDED_SUBJECT,
        Basis.INFERRED,
        1,
        List.of(at),
        "the name is missing in the source; who speaks and is named around the gap tells whose it"
            + " was");
  }

  /**
   * True if nobody else speaks in the last turn's paragraph, and this statement is a paragraph of
   * whole sentences.
   */
  private boolean isAlone(Statement statement, Scene.Turn last) {
    Span own = scene.article().paragraphs().get(last.paragraph() + 1).span();
    return last.member().kind() == Voice.Kind.PERSON
        && scene.onlySpeakerOf(last.paragraph()) == last.member().resolved()
        && own.end() - statement.span().end() <= 2;
  }

  /** A paragraph of nothing but quoted words goes on with the last speaker. */
  private @Nullable Answer continued(Statement statement, int paragraph) {
    Scene.Turn last = scene.lastTurn();
    int start = scene.article().paragraphs().get(paragraph).span().start();
    boolean follows =
        last != null
            && paragraph - last.paragraph() == 1
            && (last.statement().kind() != Statement.Kind.REPORTED || isAlone(statement, last));
    if (last == null || !follows || statement.span().start() != start) {
      return null;
    }
    CastMember member = last.member().resolved();
    Span span =
        last.statement().source() == null ? last.statement().span() : last.statement().source();
    return new Answer(
        List.of(member),
        Rule.CONTINUED,
        Basis.INFERRED,
        1,
        List.of(span),
        "no source of its own; the last speaker goes on");
  }
}
