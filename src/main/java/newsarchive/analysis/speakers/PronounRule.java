package newsarchive.analysis.speakers;

import java.util.ArrayList;
import java.util.List;
import newsarchive.model.Article;
import newsarchive.model.Attribution.Basis;
import newsarchive.model.Sentence;
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

  private final Cast cast;
  private final Scene scene;

  PronounRule(Cast cast, Scene scene) {
    this.cast = cast;
    this.scene = scene;
  }

  /** A candidate and the points it has. */
  private record Candidate(CastMember member, double points, Rule rule, Span span) {}

  @Nullable Answer answer(SourcePhrase phrase, int paragraph) {
    if (!phrase.isPronoun()) {
      return null;
    }
    return switch (phrase.first()) {
      case "he", "his", "him" -> person(phrase, paragraph, Gender.MALE);
      case "she", "her" -> person(phrase, paragraph, Gender.FEMALE);
      case "they", "their", "them" -> many(phrase, paragraph);
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
      return null;
    }
    best.member().learn(gender);
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
    List<CastMember> order = new ArrayList<>();
    List<double[]> points = new ArrayList<>();
    List<Rule> rules = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    Scene.Turn last = scene.lastPerson();
    CastMember lost = scene.lost();
    if (lost != null) {
      return List.of(new Candidate(lost, 3, Rule.PRONOUN_LAST_SPEAKER, new Span(at, at)));
    }
    if (last != null && paragraph - last.paragraph() <= REACH) {
      double weight =
          paragraph - last.paragraph() <= 1 ? 3 : 2.2 - 0.3 * (paragraph - last.paragraph());
      note(
          order,
          points,
          rules,
          spans,
          last.member().resolved(),
          weight,
          Rule.PRONOUN_LAST_SPEAKER,
          new Span(last.sourceAt(), last.sourceAt()));
    }
    Article article = scene.article();
    int from = article.paragraphs().get(Math.max(0, paragraph - REACH)).span().start();
    int sentenceStart = sentenceStart(at);
    int first = Math.max(cast.namingAt(from), cast.namingAt(at) - NAMINGS);
    for (int i = cast.namingAt(at) - 1; i >= first && i >= 0; i--) {
      Cast.Naming naming = cast.namings().get(i);
      if (naming.member().kind() != Voice.Kind.PERSON || isPossessive(naming.span())) {
        continue;
      }
      double weight = weight(naming.span().start(), paragraph, sentenceStart);
      boolean subject = isSubject(naming.span().start());
      note(
          order,
          points,
          rules,
          spans,
          naming.member().resolved(),
          weight + (subject ? 0.8 : 0),
          subject ? Rule.PRONOUN_SUBJECT : Rule.PRONOUN_NEAREST,
          naming.span());
    }
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      if (!order.get(i).gender().contradicts(gender)) {
        double bonus = order.get(i).gender() == gender ? 0.8 : 0;
        candidates.add(
            new Candidate(order.get(i), points.get(i)[0] + bonus, rules.get(i), spans.get(i)));
      }
    }
    return candidates;
  }

  /** Keeps the best single reason, plus a little for each further one. */
  private static void note(
      List<CastMember> order,
      List<double[]> points,
      List<Rule> rules,
      List<Span> spans,
      CastMember member,
      double weight,
      Rule rule,
      Span span) {
    int at = order.indexOf(member);
    if (at < 0) {
      order.add(member);
      points.add(new double[] {weight});
      rules.add(rule);
      spans.add(span);
    } else {
      double best = points.get(at)[0];
      points.get(at)[0] = Math.max(best, weight) + 0.15;
      if (weight > best) {
        rules.set(at, rule);
        spans.set(at, span);
      }
    }
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
  private boolean isSubject(int offset) {
    int start = sentenceStart(offset);
    return offset - start < 40 && !scene.quoted().contains(offset);
  }

  private int sentenceStart(int offset) {
    List<Sentence> sentences = scene.article().sentences();
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return sentences.get(low).span().start();
  }

  private @Nullable Answer many(SourcePhrase phrase, int paragraph) {
    Scene.Turn last = scene.lastTurn();
    if (last == null || paragraph - last.paragraph() > 2) {
      return null;
    }
    CastMember member = last.member().resolved();
    boolean group =
        member.plural()
            || member.kind() == Voice.Kind.GROUP
            || member.kind() == Voice.Kind.ORGANISATION;
    return group
        ? answer(phrase, new Candidate(member, 2, Rule.PRONOUN_LAST_SPEAKER, phrase.span()), 0.8)
        : null;
  }
}
