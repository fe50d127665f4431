package newsarchive.analysis.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import newsarchive.model.Article;
import newsarchive.model.Attribution;
import newsarchive.model.DecidedSpeaker;
import newsarchive.model.Evidence;
import newsarchive.model.LocalEntity;
import newsarchive.model.Statement;
import newsarchive.model.StatementId;
import newsarchive.model.Voice;
import org.jspecify.annotations.Nullable;

/**
 * Finds who made each statement: the source's name, or what a pronoun, a description or a gap
 * stands for. What the rules are not sure enough of stays unknown.
 */
public final class SpeakerFinder {
  /** Below this share of right answers a rule's answer is not given. */
  private static final double THRESHOLD = 0.5;

  /** An article that lost more names than this has lost too much to tell. */
  private static final int MOST_LOST = 20;

  private final GapWeights gapWeights = GapWeights.load();

  public FoundSpeakers find(
      Article article, List<LocalEntity> entities, List<Statement> statements) {
    return find(article, entities, statements, Map.of());
  }

  /** The same where editors decided on some speakers: they win, and what hangs on them follows. */
  public FoundSpeakers find(
      Article article,
      List<LocalEntity> entities,
      List<Statement> statements,
      Map<StatementId, DecidedSpeaker> decided) {
    Cast cast = new Cast(entities);
    Scene scene = new Scene(article, new Quoted(statements));
    Decisions decisions = new Decisions(decided, cast);
    Turns turns = new Turns(cast, scene, decisions);
    List<Statement> order = new ArrayList<>(statements);
    Map<StatementId, Integer> roots = roots(statements);
    order.sort(
        Comparator.comparingInt((Statement statement) -> roots.getOrDefault(statement.id(), 0))
            .thenComparing(statement -> statement.within() != null)
            .thenComparingInt(Turns::position));
    Map<Statement, Answer> answers = new LinkedHashMap<>();
    for (Statement statement : order) {
      Answer answer = turns.take(statement);
      if (answer != null && answer.confidence() >= THRESHOLD) {
        answers.put(statement, answer);
      }
    }
    findLost(cast, scene);
    Voices voices = new Voices();
    List<Attribution> attributions = new ArrayList<>();
    for (Statement statement : statements) {
      attributions.add(attribution(statement, answers.get(statement), voices, decisions));
    }
    return new FoundSpeakers(voices.list(), attributions);
  }

  /** Gives the names that the source lost to those who have them, where that is clear. */
  private void findLost(Cast cast, Scene scene) {
    List<Scene.Turn> turns = scene.turns();
    List<Integer> lost =
        IntStream.range(0, turns.size())
            .filter(i -> turns.get(i).member().resolved().isLost())
            .limit(MOST_LOST)
            .boxed()
            .toList();
    if (lost.isEmpty()) {
      return;
    }
    GapRule gaps = new GapRule(cast, scene, gapWeights);
    for (int at : lost) {
      CastMember gap = turns.get(at).member().resolved();
      CastMember found = gap.isLost() ? gaps.find(at) : null;
      if (found != null) {
        gap.mergeInto(found);
      }
    }
  }

  /** Where the source of the outermost statement around each one stands: its turn comes with it. */
  private static Map<StatementId, Integer> roots(List<Statement> statements) {
    Map<StatementId, Integer> roots = new HashMap<>();
    for (Statement statement : statements) {
      Integer outer = statement.within() == null ? null : roots.get(statement.within());
      roots.put(statement.id(), outer == null ? Turns.position(statement) : outer);
    }
    return roots;
  }

  private static Attribution attribution(
      Statement statement, @Nullable Answer answer, Voices voices, Decisions decisions) {
    List<Integer> numbers = new ArrayList<>();
    Evidence naming = null;
    if (answer != null) {
      for (CastMember member : answer.members()) {
        naming = naming == null ? decisions.naming(member) : naming;
        Integer number = voices.numberOf(member.resolved());
        if (number != null && !numbers.contains(number)) {
          numbers.add(number);
        }
      }
    }
    if (answer == null || numbers.isEmpty()) {
      Evidence nobody = decisions.nobody(statement);
      if (nobody != null) {
        return new Attribution(
            statement.id(), List.of(), Attribution.Basis.EDITED, 1, List.of(nobody));
      }
      return new Attribution(statement.id(), List.of(), Attribution.Basis.UNKNOWN, 0, List.of());
    }
    Evidence evidence = new Evidence(answer.rule().id(), answer.spans(), answer.reason());
    if (naming != null) {
      return new Attribution(
          statement.id(), numbers, Attribution.Basis.EDITED, 1, List.of(evidence, naming));
    }
    return new Attribution(
        statement.id(), numbers, answer.basis(), answer.confidence(), List.of(evidence));
  }

  /** The voices in the order in which they are first needed. */
  private static final class Voices {
    private final Map<CastMember, Integer> numbers = new LinkedHashMap<>();
    private final List<Voice> voices = new ArrayList<>();

    /** Null for somebody who has neither name nor description. */
    @Nullable Integer numberOf(CastMember member) {
      Integer known = numbers.get(member);
      if (known != null) {
        return known;
      }
      if (member.name().isBlank() || member.mentions().isEmpty()) {
        return null;
      }
      int number = voices.size();
      numbers.put(member, number);
      voices.add(
          new Voice(
              number,
              member.kind(),
              member.name(),
              member.named(),
              member.entity(),
              member.mentions().stream().sorted(Comparator.comparing(m -> m.span())).toList(),
              List.copyOf(member.descriptions())));
      return number;
    }

    List<Voice> list() {
      return voices;
    }
  }
}
