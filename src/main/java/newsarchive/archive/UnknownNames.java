package newsarchive.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsarchive.model.KnownName;
import newsarchive.model.Orphan;

/** Entries of editors about names that no article has, or has otherwise. */
final class UnknownNames {
  private UnknownNames() {}

  /**
   * What to tell the editors, in the order of their entries.
   *
   * @param met those whom some article names
   * @param called keys of all names in the articles ({@link NameKey})
   */
  static List<Orphan> of(List<KnownName> names, Set<KnownName> met, Set<String> called) {
    List<Orphan> orphans = new ArrayList<>();
    for (KnownName known : names) {
      if (!met.contains(known)) {
        boolean otherwise =
            called.contains(NameKey.of(known.name()))
                || known.aliases().stream().map(NameKey::of).anyMatch(called::contains);
        orphans.add(
            otherwise
                ? orphan(
                    known,
                    known.name(),
                    "the articles have this name, but not as one of " + group(known),
                    "move the entry to the right file, or list other articles")
                : orphan(
                    known,
                    known.name(),
                    "no article has this name or one of its aliases",
                    "add the name as articles have it to the aliases, or remove the entry"));
      }
      for (String other : known.notSameAs()) {
        if (!called.contains(NameKey.of(other))) {
          orphans.add(
              orphan(
                  known,
                  other,
                  "nobody in the articles has this name, from whom notSameAs could part",
                  "write it as articles have it, or remove it"));
        }
      }
    }
    return orphans;
  }

  private static Orphan orphan(KnownName known, String name, String reason, String hint) {
    return new Orphan(Orphan.Why.NO_NAME, known.place(), null, name, reason, hint);
  }

  private static String group(KnownName known) {
    return known.group().name().toLowerCase(Locale.ROOT);
  }
}
