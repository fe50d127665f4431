package newsarchive.analysis.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import newsarchive.analysis.tagger.RoleReading.Run;

/**
 * Decides between the attributions of a paragraph: each token belongs to at most one. The surer one
 * keeps it; the other is read again without it.
 */
final class Rivals {
  /** Reads an attribution again where tokens are taken. */
  interface Again {
    RoleReading read(RoleReading reading, boolean[] taken);
  }

  private final boolean[] taken;
  private final TaggerSettings settings;
  private final Again again;

  Rivals(int size, TaggerSettings settings, Again again) {
    this.taken = new boolean[size];
    this.settings = settings;
    this.again = again;
  }

  /** All attributions by their cues, with what content is left to them, and whether they stand. */
  List<Judged> settle(List<Judged> rivals) {
    List<Judged> order = new ArrayList<>(rivals);
    order.sort(Comparator.comparingDouble((Judged j) -> -j.accept()).thenComparing(Rivals::start));
    List<Judged> settled = new ArrayList<>();
    for (Judged rival : order) {
      settled.add(settle(rival));
    }
    settled.sort(Comparator.comparingInt(Rivals::start));
    return settled;
  }

  private Judged settle(Judged rival) {
    Candidate cue = rival.reading().cue();
    boolean inside = taken[cue.first()];
    double least = inside ? settings.acceptInside() : settings.accept();
    if (rival.accept() < least) {
      return rival.standing(rival.reading(), false);
    }
    RoleReading reading = rival.reading();
    if (reading.content().stream().anyMatch(this::isTaken)) {
      reading = again.read(reading, taken);
    }
    boolean free =
        !reading.content().isEmpty()
            && reading.content().stream().noneMatch(this::isTaken)
            && 2 * common(reading, rival.reading()) >= tokens(reading);
    if (free) {
      reading.content().forEach(run -> Arrays.fill(taken, run.first(), run.last() + 1, true));
      Arrays.fill(taken, cue.first(), cue.last() + 1, true);
    }
    return rival.standing(free ? reading : rival.reading(), free);
  }

  private static int tokens(RoleReading reading) {
    return reading.content().stream().mapToInt(Run::length).sum();
  }

  private static int common(RoleReading one, RoleReading other) {
    int common = 0;
    for (Run x : one.content()) {
      for (Run y : other.content()) {
        int from = Math.max(x.first(), y.first());
        common += Math.max(0, Math.min(x.last(), y.last()) + 1 - from);
      }
    }
    return common;
  }

  private boolean isTaken(Run run) {
    for (int i = run.first(); i <= run.last(); i++) {
      if (taken[i]) {
        return true;
      }
    }
    return false;
  }

  private static int start(Judged judged) {
    return judged.reading().cue().first();
  }
}
