package newsarchive.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import newsarchive.evaluation.Matching.Pair;
import newsarchive.model.Span;
import org.jspecify.annotations.Nullable;

/** Measure C of one article: cue, source and content of all attributions, reported ones too. */
final class RelationScorer {
  private final CodePointText text;
  private final List<Relation> gold;
  private final List<Said> said;
  private final Tally tally;
  private final Mistakes mistakes;
  private final List<Span> quoted;
  private final List<BitSet> goldWords;
  private final List<BitSet> saidWords;

  RelationScorer(
      Prediction prediction, List<Relation> gold, List<Said> said, Tally tally, Mistakes mistakes) {
    this.text = prediction.text();
    this.gold = gold;
    this.said = said;
    this.tally = tally;
    this.mistakes = mistakes;
    this.quoted = QuotedSpans.of(text);
    this.goldWords = gold.stream().map(r -> text.wordStarts(r.content())).toList();
    this.saidWords = said.stream().map(s -> text.wordStarts(s.content())).toList();
  }

  void score() {
    tally.total("attributions", gold.size());
    scoreCues();
    scoreExactSpans("source", Relation::source, s -> listOf(s.source()));
    scoreExactSpans("cue", Relation::cue, s -> listOf(s.cue()));
    scoreExactSpans("content", Relation::content, Said::content);
    scoreContent();
    scoreContentByKind();
    scoreRelations();
  }

  private static List<Span> listOf(@Nullable Span span) {
    return span == null ? List.of() : List.of(span);
  }

  private void scoreCues() {
    List<List<Span>> golds = gold.stream().map(Relation::cue).filter(c -> !c.isEmpty()).toList();
    List<List<Span>> cues =
        said.stream().map(s -> listOf(s.cue())).filter(c -> !c.isEmpty()).toList();
    int hits =
        Matching.of(golds.size(), cues.size(), (i, j) -> Overlaps.of(golds.get(i), cues.get(j)))
            .size();
    tally.add("C cue overlap", hits, cues.size(), golds.size());
  }

  /** Spans alone, whatever they belong to, that have exactly the same words. */
  private void scoreExactSpans(
      String role, Function<Relation, List<Span>> ofGold, Function<Said, List<Span>> ofSaid) {
    Set<BitSet> golds = new HashSet<>();
    gold.forEach(r -> ofGold.apply(r).forEach(s -> golds.add(text.wordStarts(List.of(s)))));
    Set<BitSet> found = new HashSet<>();
    said.forEach(r -> ofSaid.apply(r).forEach(s -> found.add(text.wordStarts(List.of(s)))));
    Set<BitSet> both = new HashSet<>(golds);
    both.retainAll(found);
    tally.add("C span exact " + role, both.size(), found.size(), golds.size());
  }

  private void scoreContent() {
    int exact =
        Matching.of(
                gold.size(),
                said.size(),
                (i, j) ->
                    !goldWords.get(i).isEmpty() && goldWords.get(i).equals(saidWords.get(j))
                        ? 1
                        : 0)
            .size();
    tally.add("C content exact", exact, said.size(), gold.size());
    tally.add(
        "C content soft",
        covered(saidWords, goldWords),
        said.size(),
        covered(goldWords, saidWords),
        gold.size());
  }

  /** Sum of the shares of the sets that the others cover. */
  private static double covered(List<BitSet> sets, List<BitSet> others) {
    double sum = 0;
    for (BitSet set : sets) {
      sum += covered(set, others);
    }
    return sum;
  }

  private static double covered(BitSet set, List<BitSet> others) {
    int common = 0;
    for (BitSet other : others) {
      common += Overlaps.of(set, other);
    }
    return set.isEmpty() ? 0 : Math.min(1, (double) common / set.cardinality());
  }

  private void scoreContentByKind() {
    for (int i = 0; i < gold.size(); i++) {
      String kind = kind(text, gold.get(i).content(), quoted);
      tally.add("C content soft " + kind, 0, 0, covered(goldWords.get(i), saidWords), 1);
    }
  }

  /** "direct", "mixed" or "indirect": how much of the content stands in quotation marks. */
  static String kind(CodePointText text, List<Span> content, List<Span> quoted) {
    BitSet words = text.wordStarts(content);
    int marked = Overlaps.of(words, text.wordStarts(quoted));
    double share = words.isEmpty() ? 0 : (double) marked / words.cardinality();
    return share > 0.95 ? "direct" : share > 0 ? "mixed" : "indirect";
  }

  private double affinity(int i, int j) {
    int union = Math.max(1, Overlaps.union(goldWords.get(i), saidWords.get(j)));
    double share = (double) Overlaps.of(goldWords.get(i), saidWords.get(j)) / union;
    return share + (cueOverlaps(i, j) ? 1 : 0);
  }

  private boolean cueOverlaps(int i, int j) {
    return Overlaps.of(said.get(j).cue(), gold.get(i).cue()) > 0;
  }

  private void scoreRelations() {
    List<Pair> pairs = Matching.of(gold.size(), said.size(), this::affinity);
    int hits = 0;
    int exact = 0;
    Set<Integer> missed = indices(gold.size());
    Set<Integer> invented = indices(said.size());
    List<Pair> full = new ArrayList<>();
    for (Pair pair : pairs) {
      missed.remove(pair.gold());
      invented.remove(pair.predicted());
      Relation relation = gold.get(pair.gold());
      Said statement = said.get(pair.predicted());
      boolean hit = Overlaps.of(statement.source(), relation.source()) > 0;
      boolean neither = relation.source().isEmpty() && statement.source() == null;
      hits += hit ? 1 : 0;
      exact += isExact(relation, statement) ? 1 : 0;
      if ((hit || neither) && isFull(pair)) {
        full.add(pair);
      }
      if (!hit && !neither) {
        wrongSource(relation, statement);
      }
      countSource(relation, hit || neither);
    }
    missed.forEach(i -> countSource(gold.get(i), false));
    count(hits, exact, full);
    note(missed, invented);
  }

  private static Set<Integer> indices(int size) {
    Set<Integer> indices = new TreeSet<>();
    for (int i = 0; i < size; i++) {
      indices.add(i);
    }
    return indices;
  }

  private void wrongSource(Relation relation, Said statement) {
    mistakes.add(
        "wrong source of statement",
        relation.content().get(0),
        "source "
            + Mistakes.quoted(text.words(relation.source()))
            + ", found source "
            + Mistakes.quoted(text.words(listOf(statement.source()))));
  }

  private void count(int hits, int exact, List<Pair> full) {
    int withSource = (int) said.stream().filter(s -> s.source() != null).count();
    int goldWithSource = (int) gold.stream().filter(r -> !r.source().isEmpty()).count();
    tally.add("C source overlap", hits, withSource, goldWithSource);
    tally.add("C source exact", exact, withSource, goldWithSource);
    tally.add("C full relation", full.size(), said.size(), gold.size());
    Set<Integer> rightGold = new HashSet<>();
    Set<Integer> rightSaid = new HashSet<>();
    full.forEach(pair -> rightGold.add(pair.gold()));
    full.forEach(pair -> rightSaid.add(pair.predicted()));
    for (int i = 0; i < gold.size(); i++) {
      String kind = kind(text, gold.get(i).content(), quoted);
      tally.gold("C full relation " + kind, rightGold.contains(i));
    }
    for (int j = 0; j < said.size(); j++) {
      String kind = kind(text, said.get(j).content(), quoted);
      tally.predicted("C full relation " + kind, rightSaid.contains(j));
    }
  }

  private void countSource(Relation relation, boolean right) {
    String phrase = text.words(relation.source());
    String kind = relation.source().isEmpty() ? "none" : HeadName.kind(phrase);
    tally.gold("C source " + kind, right);
  }

  private boolean isExact(Relation relation, Said statement) {
    return statement.source() != null
        && text.wordStarts(relation.source()).equals(text.wordStarts(listOf(statement.source())));
  }

  private boolean isFull(Pair pair) {
    BitSet a = goldWords.get(pair.gold());
    BitSet b = saidWords.get(pair.predicted());
    return cueOverlaps(pair.gold(), pair.predicted())
        && 2 * Overlaps.of(a, b) >= Overlaps.union(a, b);
  }

  private void note(Set<Integer> missed, Set<Integer> invented) {
    for (int i : missed) {
      Relation relation = gold.get(i);
      mistakes.add(
          "missed statement",
          relation.content().get(0),
          "source "
              + Mistakes.quoted(text.words(relation.source()))
              + ", cue "
              + Mistakes.quoted(text.words(relation.cue())));
    }
    for (int j : invented) {
      Said statement = said.get(j);
      mistakes.add(
          "no such statement",
          statement.content().get(0),
          "source "
              + Mistakes.quoted(text.words(listOf(statement.source())))
              + ", cue "
              + Mistakes.quoted(text.words(listOf(statement.cue()))));
    }
  }
}
