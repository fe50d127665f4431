package newsarchive.archive.following;

/** Takes the endings of plural, third person, past and progressive from an English word. */
final class Stems {
  private static final int SHORTEST = 4;

  private Stems() {}

  static String of(String word) {
    if (word.length() < SHORTEST || !isPlain(word)) {
      return word;
    }
    if (word.endsWith("ies") || word.endsWith("ied")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("ing") && hasVowel(word, word.length() - 3)) {
      return base(word.substring(0, word.length() - 3));
    }
    if (word.endsWith("ed") && hasVowel(word, word.length() - 2)) {
      return base(word.substring(0, word.length() - 2));
    }
    if (word.endsWith("es") && hisses(word.substring(0, word.length() - 2))) {
      return base(word.substring(0, word.length() - 2));
    }
    boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
    return base(plural ? word.substring(0, word.length() - 1) : word);
  }

  /** One form for what may have lost an "e" or doubled its last letter. */
  private static String base(String stem) {
    int last = stem.length() - 1;
    boolean doubled =
        last > 2
            && stem.charAt(last) == stem.charAt(last - 1)
            && "lsz".indexOf(stem.charAt(last)) < 0;
    if (doubled) {
      return stem.substring(0, last);
    }
    return last > 2 && stem.endsWith("e") ? stem.substring(0, last) : stem;
  }

  private static boolean hisses(String stem) {
    return stem.endsWith("sh")
        || stem.endsWith("ch")
        || stem.endsWith("ss")
        || stem.endsWith("x")
        || stem.endsWith("zz");
  }

  private static boolean hasVowel(String word, int end) {
    for (int i = 0; i < end; i++) {
      if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlain(String word) {
    return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }
}
