package newsarchive.analysis.evidence;

import java.util.EnumMap;
import java.util.Map;
import newsarchive.learning.FeatureBag;
import newsarchive.model.Statement;

/** The traits of one attribution, and the features that they make. */
final class Traits {
  private static final Trait[] ALL = Trait.values();

  private final Map<Trait, Integer> values = new EnumMap<>(Trait.class);

  void put(Trait trait, int value) {
    values.put(trait, value);
  }

  int get(Trait trait) {
    return values.getOrDefault(trait, 0);
  }

  /** Fills the bag: each trait by itself, and apart for quotations and for reported statements. */
  void fill(FeatureBag bag) {
    bag.clear();
    bag.add(0);
    int reported = get(Trait.KIND) == kind(Statement.Kind.REPORTED) ? 1 : 0;
    for (int i = 0; i < ALL.length; i++) {
      int value = get(ALL[i]);
      bag.add(1 + i, value);
      bag.add(1 + i, value, reported);
    }
  }

  static int kind(Statement.Kind kind) {
    return switch (kind) {
      case DIRECT -> 0;
      case MIXED -> 1;
      case REPORTED -> 2;
    };
  }

  /** A share as a step of its odds: -8 to 14. */
  static int odds(double share) {
    double kept = Math.min(0.9999, Math.max(0.0001, share));
    return (int) Math.max(-8, Math.min(14, Math.round(1.5 * StrictMath.log(kept / (1 - kept)))));
  }

  /** A length in steps that grow: 0, 1, 2, 3-4, 5-7, 8-15, … */
  static int size(int n) {
    return n < 3 ? n : n < 5 ? 3 : n < 8 ? 4 : n < 16 ? 5 : n < 32 ? 6 : 7;
  }
}
