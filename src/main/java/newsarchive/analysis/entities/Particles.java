package newsarchive.analysis.entities;

import java.util.Set;

/** The small words inside of names. */
final class Particles {
  private static final Set<String> PERSONAL =
      Set.copyOf(WordList.sections("particles.txt").getOrDefault("personal", Set.of()));
  private static final Set<String> SUFFIXES =
      Set.copyOf(WordList.sections("particles.txt").getOrDefault("suffix", Set.of()));

  private Particles() {}

  /** "van", "bin", "al": between or before the capitalised words of a person's name. */
  static boolean isParticle(String word) {
    return PERSONAL.contains(word);
  }

  /** "Jr.", "III": behind a surname. */
  static boolean isSuffix(String word) {
    return SUFFIXES.contains(word);
  }
}
