package newsarchive.analysis.speakers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsarchive.model.Article;
import newsarchive.model.Attribution.Basis;
import newsarchive.model.Span;
import newsarchive.model.Voice;
import org.jspecify.annotations.Nullable;

/**
 * The source is a pronoun. Everybody who was named or spoke shortly before is a candidate; each
 * gets points for what speaks in their favour, and the best is taken if clearly ahead.
 */
final class PronounRule {
  /** Paragraphs, and names in them, that a pronoun reaches back. */
  private static final int REACH = 5;

  private static final int NAMINGS = 60;

  /** What the subject of its paragraph's first sentence has more, so that it beats a speaker. */
  private static final double TOPIC = 1;

  /** So far ahead is a candidate of whom the pronoun may tell the gender. */
  private static final double SURE = 1;

  /** Behind these a pronoun means who was spoken about just before: "called Roe vain when he …". */
  private static final Set<String> SUBORDINATING =
      Set.of("when", "after", "as", "because", "before", "since", "while", "where", "if");

  /** How sure "they" and "it" are. */
  private static final double MANY = 0.8;

  private final Cast cast;
  private final SubjectRule subjects;
  private final Scene scene;

  PronounRule(Cast cast, Scene scene) {
    this.cast = cast;
    this.scene = scene;
    this.subjects = new SubjectRule(cast, scene);
  }

  /** A candidate and the points it has. */
  private record Candidate(CastMember member, double points, Rule rule, Span span) {
    Candidate plus(double more) {
      return new Candidate(member, points + more, rule, span);
    }
  }

  @Nullable Answer answer(SourcePhrase phrase, int paragraph) {
    if (!phrase.isPronoun()) {
      return null;
    }
    return switch (phrase.first()) {
      case "he", "his", "him" -> person(phrase, paragraph, Gender.MALE);
      case "she", "her" -> person(phrase, paragraph, Gender.FEMALE);
      case "they", "their", "them", "it" -> {
        Answer last = many(phrase, paragraph);
        last = last != null ? last : subjects.answer(phrase);
        yield last != null ? last : subjects.body(phrase, paragraph);
      }
      default -> null;
    };
  }

  private @Nullable Answer person(SourcePhrase phrase, int paragraph, Gender gender) {
    List<Candidate> candidates = candidates(phrase.span().start(), paragraph, gender);
    Candidate best = null;
    double second = 0;
    for (Candidate candidate : candidates) {
      if (best == null || candidate.points() > best.points()) {
        second = best == null ? 0 : best.points();
        best = candidate;
      } else {
        second = Math.max(second, candidate.points());
      }
    }
    if (best == null) {
      best = namedAfter(phrase.span().end(), paragraph, gender);
    }
    if (best == null) {
      return null;
    }
    if (best.points() - second >= SURE) {
      best.member().learn(gender);
    }
    double factor =
        best.points() > 0 ? Math.min(1, 0.75 + 0.25 * (best.points() - second) / 2) : 0.5;
    return answer(phrase, best, factor);
  }

  private Answer answer(SourcePhrase phrase, Candidate best, double factor) {
    String who =
        best.member().name().isEmpty() ? "the speaker whose name is missing" : best.member().name();
    String why = best.rule() == Rule.PRONOUN_LAST_SPEAKER ? ", the last speaker" : "";
    String reason = "“" + scene.article().words(phrase.span()) + "” is read as " + who + why;
    return new Answer(
        List.of(best.member()),
        best.rule(),
        Basis.INFERRED,
        factor,
        List.of(phrase.span(), best.span()),
        reason);
  }

  private List<Candidate> candidates(int at, int paragraph, Gender gender) {
    CastMember lost = scene.lost();
    if (lost != null) {
      return List.of(new Candidate(lost, 3, Rule.PRONOUN_LAST_SPEAKER, new Span(at, at)));
    }
    Map<CastMember, Candidate> best = new LinkedHashMap<>();
    Cast.Naming spokenOf = spokenOf(at, gender);
    if (spokenOf != null) {
      CastMember who = spokenOf.member().resolved();
      note(best, new Candidate(who, 3.8, Rule.PRONOUN_NEAREST, spokenOf.span()));
    }
    Scene.Turn last = scene.lastPerson();
    if (last != null && paragraph - last.paragraph() <= REACH) {
      note(best, lastSpeaker(last, paragraph));
    }
    Article article = scene.article();
    int from = article.paragraphs().get(Math.max(0, paragraph - REACH)).span().start();
    int sentenceStart = sentenceStart(at);
    int first = Math.max(cast.namingAt(from), cast.namingAt(at) - NAMINGS);
    for (int i = cast.namingAt(at) - 1; i >= first && i >= 0; i--) {
      Cast.Naming naming = cast.namings().get(i);
      if (naming.member().kind() == Voice.Kind.PERSON && !isPossessive(naming.span())) {
        note(best, named(naming, paragraph, sentenceStart, gender));
      }
    }
    List<Candidate> candidates = new ArrayList<>();
    for (Candidate candidate : best.values()) {
      if (!candidate.member().gender().contradicts(gender)) {
        candidates.add(candidate.plus(candidate.member().gender() == gender ? 0.8 : 0));
      }
    }
    return candidates;
  }

  /** "Lee called Roe vain when he said …": the person in what was said last, in this sentence. */
  private Cast.@Nullable Naming spokenOf(int at, Gender gender) {
    Scene.Turn last = scene.lastTurn();
    int start = sentenceStart(at);
    String before = scene.article().text().substring(start, at).strip();
    String word = before.substring(before.lastIndexOf(' ') + 1);
    if (last == null || !SUBORDINATING.contains(word)) {
      return null;
    }
    Span source = last.statement().source();
    Span said = last.statement().span();
    if (source == null || source.start() < start || said.start() < source.end()) {
      return null;
    }
    for (int i = cast.namingAt(at) - 1; i >= cast.namingAt(said.start()); i--) {
      CastMember member = cast.namings().get(i).member().resolved();
      boolean fits =
          member.kind() == Voice.Kind.PERSON
              && member != last.member().resolved()
              && !member.gender().contradicts(gender)
              && !isPossessive(cast.namings().get(i).span())
              && !scene.quoted().contains(cast.namings().get(i).span().start());
      if (fits) {
        return cast.namings().get(i);
      }
    }
    return null;
  }

  /** "In her speech, she said …": nobody before, so the person whom the next words name. */
  private @Nullable Candidate namedAfter(int at, int paragraph, Gender gender) {
    List<Cast.Naming> namings = cast.namings();
    for (int i = cast.namingAt(at); i < namings.size(); i++) {
      CastMember member = namings.get(i).member();
      if (scene.article().paragraphAt(namings.get(i).span().start()) > paragraph) {
        return null;
      }
      boolean fits =
          member.kind() == Voice.Kind.PERSON
              && !member.gender().contradicts(gender)
              && !scene.quoted().contains(namings.get(i).span().start());
      if (fits) {
        return new Candidate(member, 1, Rule.PRONOUN_NEAREST, namings.get(i).span());
      }
    }
    return null;
  }

  private static Candidate lastSpeaker(Scene.Turn last, int paragraph) {
    int distance = paragraph - last.paragraph();
    double points = distance <= 1 ? 3 : 2.2 - 0.3 * distance;
    Span source = last.statement().source();
    Span span = source == null ? new Span(last.sourceAt(), last.sourceAt()) : source;
    return new Candidate(last.member().resolved(), points, Rule.PRONOUN_LAST_SPEAKER, span);
  }

  private Candidate named(Cast.Naming naming, int paragraph, int sentenceStart, Gender gender) {
    int offset = naming.span().start();
    boolean subject = isSubject(offset, gender);
    double points = weight(offset, paragraph, sentenceStart) + (subject ? 0.8 : 0);
    if (subject && opensParagraph(offset, paragraph)) {
      points += TOPIC;
    }
    Rule rule = subject ? Rule.PRONOUN_SUBJECT : Rule.PRONOUN_NEAREST;
    return new Candidate(naming.member().resolved(), points, rule, naming.span());
  }

  /** Keeps the best single reason, plus a little for each further one. */
  private static void note(Map<CastMember, Candidate> best, Candidate candidate) {
    Candidate known = best.get(candidate.member());
    if (known == null) {
      best.put(candidate.member(), candidate);
    } else {
      Candidate better = candidate.points() > known.points() ? candidate : known;
      best.put(candidate.member(), better.plus(0.15));
    }
  }

  /** The subject of the first sentence of the pronoun's own paragraph, where nobody spoke yet. */
  private boolean opensParagraph(int offset, int paragraph) {
    int start = scene.article().paragraphs().get(paragraph).span().start();
    String text = scene.article().text();
    Scene.Turn last = scene.lastPerson();
    return sentenceStart(offset) == start
        && (last == null || last.sourceAt() < start)
        && !text.startsWith(" to ", offset - 4)
        && !text.startsWith(" of ", offset - 4);
  }

  private double weight(int offset, int paragraph, int sentenceStart) {
    double weight = 1.6 - 0.35 * (paragraph - scene.article().paragraphAt(offset));
    if (offset >= sentenceStart) {
      weight += 0.9;
    }
    return scene.quoted().contains(offset) ? weight - 1.2 : weight;
  }

  private boolean isPossessive(Span span) {
    String text = scene.article().text();
    return text.startsWith("'s", span.end()) || text.startsWith("’s", span.end());
  }

  /** Near the beginning of its sentence. */
  private boolean isSubject(int offset, Gender gender) {
    int start = sentenceStart(offset);
    return offset - start < 40
        && isFirst(start, offset, gender)
        && !scene.quoted().contains(offset);
  }

  /** Nobody else whom the pronoun can mean is named before in the sentence. */
  private boolean isFirst(int start, int offset, Gender gender) {
    for (int i = cast.namingAt(start); i < cast.namingAt(offset); i++) {
      CastMember member = cast.namings().get(i).member();
      if (member.kind() == Voice.Kind.PERSON && !member.gender().contradicts(gender)) {
        return false;
      }
    }
    return true;
  }

  private int sentenceStart(int offset) {
    Article article = scene.article();
    return article.sentences().get(article.sentenceAt(offset)).span().start();
  }

  /** Those who spoke together, or a group or body that spoke. */
  private @Nullable Answer many(SourcePhrase phrase, int paragraph) {
    Scene.Turn last = scene.lastTurn();
    if (last == null || paragraph - last.paragraph() > 2) {
      return null;
    }
    CastMember member = last.member().resolved();
    boolean together = last.members().size() > 1;
    boolean body = member.kind() == Voice.Kind.ORGANISATION;
    boolean group = member.plural() || member.kind() == Voice.Kind.GROUP || body;
    boolean fits = phrase.first().equals("it") ? body && !together : together || group;
    if (!fits) {
      return null;
    }
    Answer one =
        answer(phrase, new Candidate(member, 2, Rule.PRONOUN_LAST_SPEAKER, phrase.span()), MANY);
    List<CastMember> all = last.members().stream().map(CastMember::resolved).toList();
    return new Answer(all, one.rule(), one.basis(), MANY, one.spans(), one.reason());
  }
}
