package newsarchive.analysis.speakers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsarchive.model.Paragraph;
import newsarchive.model.Span;
import newsarchive.model.Statement;
import newsarchive.model.Voice;
import org.jspecify.annotations.Nullable;

/**
 * Whose name the source lost, once every other speaker is known: everybody whom the article names
 * gets points for speaking before and after, and for being named nearby; the best is taken if
 * clearly ahead, else nobody.
 */
final class GapRule {
  /** Paragraphs from which on it does not matter how far away somebody spoke. */
  private static final int FAR = 3;

  private static final String ORPHAN = "orphan-later";

  private final Cast cast;
  private final Scene scene;
  private final GapWeights weights;
  private final Map<CastMember, Integer> namings = new LinkedHashMap<>();
  private final Map<CastMember, Integer> turns = new HashMap<>();

  GapRule(Cast cast, Scene scene, GapWeights weights) {
    this.cast = cast;
    this.scene = scene;
    this.weights = weights;
    cast.namings().forEach(naming -> namings.merge(naming.member().resolved(), 1, Integer::sum));
    scene.turns().forEach(turn -> turns.merge(turn.member().resolved(), 1, Integer::sum));
  }

  /**
   * Somebody whose name may be lost.
   *
   * @param clues what speaks for and against, by name
   */
  record Candidate(CastMember member, Map<String, Double> clues) {
    /** Bears one name only, and not before the gap: whoever lost the name lost the introduction. */
    boolean isOrphan() {
      return clues.containsKey(ORPHAN);
    }
  }

  /**
   * The one whose name is lost at a turn, or null.
   *
   * @param at number of the turn
   */
  @Nullable CastMember find(int at) {
    Candidate best = null;
    double most = 0;
    double sum = 1;
    for (Candidate candidate : candidates(at)) {
      double weight = StrictMath.exp(weights.sum(candidate.clues()));
      sum += weight;
      if (weight > most) {
        most = weight;
        best = candidate;
      }
    }
    if (best == null) {
      return null;
    }
    double needed = best.isOrphan() ? weights.orphanThreshold() : weights.threshold();
    return most > needed * sum ? best.member() : null;
  }

  private List<Candidate> candidates(int at) {
    Scene.Turn gap = scene.turns().get(at);
    Around around = around(at);
    Map<String, Set<CastMember>> near = near(gap);
    List<Candidate> candidates = new ArrayList<>();
    for (CastMember member : namings.keySet()) {
      boolean speaks =
          member.kind() == Voice.Kind.PERSON || member.kind() == Voice.Kind.ORGANISATION;
      if (speaks && !member.gender().contradicts(around.gender())) {
        candidates.add(new Candidate(member, clues(member, gap, around, near)));
      }
    }
    return candidates;
  }

  /** What is the same for all candidates. */
  private record Around(Scene.@Nullable Turn before, Scene.@Nullable Turn after, Gender gender) {}

  private Around around(int at) {
    List<Scene.Turn> all = scene.turns();
    CastMember lost = all.get(at).member().resolved();
    Scene.Turn before = null;
    for (int i = at - 1; i >= 0 && before == null; i--) {
      before = all.get(i).member().resolved() == lost ? null : all.get(i);
    }
    Scene.Turn after = null;
    for (int i = at + 1; i < all.size() && after == null; i++) {
      after = all.get(i).member().resolved() == lost ? null : all.get(i);
    }
    return new Around(before, after, gender(all.get(at)));
  }

  /** By what stands for the lost name: "said she knew", or a pronoun behind it. */
  private Gender gender(Scene.Turn gap) {
    CastMember lost = gap.member().resolved();
    if (lost.gender() != Gender.UNKNOWN) {
      return lost.gender();
    }
    if (gap.statement().kind() == Statement.Kind.DIRECT) {
      return Gender.UNKNOWN;
    }
    String said = scene.article().words(gap.statement().span()).toLowerCase(Locale.ROOT);
    if (said.startsWith("he ") || said.startsWith("that he ")) {
      return Gender.MALE;
    }
    return said.startsWith("she ") || said.startsWith("that she ") ? Gender.FEMALE : Gender.UNKNOWN;
  }

  private Map<String, Double> clues(
      CastMember member, Scene.Turn gap, Around around, Map<String, Set<CastMember>> near) {
    Map<String, Double> clues = new LinkedHashMap<>();
    spoken(member, gap, around, clues);
    named(member, gap, near, clues);
    String kind = member.kind() == Voice.Kind.PERSON ? "person" : "body";
    clues.put(kind, 1.0);
    if (around.gender() != Gender.UNKNOWN) {
      clues.put(member.gender() == around.gender() ? "gender" : "gender-" + kind, 1.0);
    }
    return clues;
  }

  private void spoken(CastMember member, Scene.Turn gap, Around around, Map<String, Double> clues) {
    Scene.Turn before = around.before();
    Scene.Turn after = around.after();
    boolean was = before != null && before.member().resolved() == member;
    boolean will = after != null && after.member().resolved() == member;
    if (before != null && was) {
      clues.put("before-" + Math.min(FAR, gap.paragraph() - before.paragraph()), 1.0);
    }
    if (after != null && will) {
      clues.put("after-" + Math.min(FAR, after.paragraph() - gap.paragraph()), 1.0);
    }
    if (was && will) {
      clues.put("around", 1.0);
    }
    int times = turns.getOrDefault(member, 0);
    clues.put("turns", StrictMath.log(1 + times));
    if (times == 0) {
      clues.put("silent", 1.0);
    }
  }

  private void named(
      CastMember member,
      Scene.Turn gap,
      Map<String, Set<CastMember>> near,
      Map<String, Double> clues) {
    clues.put("namings", StrictMath.log(1 + namings.getOrDefault(member, 0)));
    near.forEach(
        (place, members) -> {
          if (members.contains(member)) {
            clues.put(place, 1.0);
          }
        });
    boolean single = member.name().strip().indexOf(' ') < 0;
    boolean later = !cast.isNamedBefore(member, gap.sourceAt());
    if (single) {
      clues.put(later ? ORPHAN : "single", 1.0);
    } else if (later) {
      clues.put("introduced-later", 1.0);
    }
  }

  /** Who is named where, as seen from the gap. */
  private Map<String, Set<CastMember>> near(Scene.Turn gap) {
    List<Paragraph> paragraphs = scene.article().paragraphs();
    int number = gap.paragraph();
    Span here = paragraphs.get(number).span();
    int at = Math.max(here.start(), Math.min(gap.sourceAt(), here.end()));
    Map<String, Set<CastMember>> near = new LinkedHashMap<>();
    near.put("in-words", namedIn(gap.statement().span()));
    near.put("here-before", namedIn(new Span(here.start(), at)));
    near.put("here-after", namedIn(new Span(at, here.end())));
    near.put("headline", namedIn(paragraphs.get(0).span()));
    if (number > 0) {
      near.put("paragraph-before", namedIn(paragraphs.get(number - 1).span()));
    }
    if (number + 1 < paragraphs.size()) {
      near.put("paragraph-after", namedIn(paragraphs.get(number + 1).span()));
    }
    return near;
  }

  private Set<CastMember> namedIn(Span span) {
    Set<CastMember> members = new HashSet<>();
    cast.within(span).forEach(naming -> members.add(naming.member().resolved()));
    return members;
  }
}
