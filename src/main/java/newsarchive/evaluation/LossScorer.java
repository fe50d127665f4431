package newsarchive.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsarchive.model.Span;

/** Measure F of one article: what the source lost, paragraph breaks and names, and is it found? */
final class LossScorer {
  private final Prediction prediction;
  private final Annotations gold;
  private final Tally tally;
  private final Mistakes mistakes;

  LossScorer(Prediction prediction, Annotations gold, Tally tally, Mistakes mistakes) {
    this.prediction = prediction;
    this.gold = gold;
    this.tally = tally;
    this.mistakes = mistakes;
  }

  void score() {
    List<Integer> breaks = gold.breaks();
    if (breaks != null) {
      Set<Integer> found = new HashSet<>(prediction.restoredBreaks());
      int hits = (int) breaks.stream().filter(found::contains).count();
      tally.add("F lost breaks", hits, found.size(), breaks.size());
      breaks.stream().filter(b -> !found.contains(b)).forEach(b -> note("missed break", b));
      prediction.restoredBreaks().stream()
          .filter(b -> !breaks.contains(b))
          .forEach(b -> note("no such break", b));
    }
    List<Gap> gaps = gold.gaps();
    if (gaps != null) {
      Set<Integer> places = new HashSet<>();
      prediction.gaps().forEach(gap -> places.add(gap.offset()));
      int hits = (int) gaps.stream().filter(gap -> places.contains(gap.offset())).count();
      tally.add("F missing names", hits, places.size(), gaps.size());
      gaps.forEach(this::resolved);
    }
  }

  private void resolved(Gap gap) {
    String name = gap.speaker();
    if (name != null) {
      boolean right =
          prediction.gaps().stream()
              .filter(found -> found.offset() == gap.offset())
              .anyMatch(found -> isNamed(found, name));
      tally.gold("F missing names resolved", right);
      if (!right) {
        note("missing name of " + name, gap.offset());
      }
    }
  }

  private static boolean isNamed(Gap found, String name) {
    return found.speaker() != null && NameForms.isOneOf(found.speaker(), List.of(name));
  }

  private void note(String what, int offset) {
    mistakes.add(what, new Span(offset, offset), "");
  }
}
