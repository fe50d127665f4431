package newsarchive.analysis.tagger;

/** Words without the endings of inflection, roughly: "noting", "notes" and "noted" are one. */
final class Stems {
  private Stems() {}

  static String of(String word) {
    int n = word.length();
    if (n > 5 && word.endsWith("ing")) {
      return bare(word.substring(0, n - 3));
    }
    if (n > 4 && (word.endsWith("ied") || word.endsWith("ies"))) {
      return word.substring(0, n - 3) + "y";
    }
    if (n > 4 && (word.endsWith("ed") || word.endsWith("es"))) {
      return bare(word.substring(0, n - 2));
    }
    if (n > 3 && word.endsWith("s") && !word.endsWith("ss")) {
      return bare(word.substring(0, n - 1));
    }
    return n > 3 && word.endsWith("e") ? word.substring(0, n - 1) : word;
  }

  private static String bare(String word) {
    int n = word.length();
    char last = word.charAt(n - 1);
    if (n > 3 && last == word.charAt(n - 2) && "lsz".indexOf(last) < 0) {
      return word.substring(0, n - 1);
    }
    return n > 3 && last == 'e' ? word.substring(0, n - 1) : word;
  }
}
