package newsarchive.analysis.entities;

import java.util.List;
import java.util.Set;

/**
 * Tells "Dean Johnson", whose given name is Dean, from "Dean Johnson", who heads a faculty: the
 * sentence of the second speaks of a university.
 */
final class TitleOrName {
  /** Words of a sentence that are looked at on either side. */
  private static final int REACH = 40;

  private static final Set<String> STUDIES =
      Set.of(
          "university",
          "college",
          "school",
          "faculty",
          "seminary",
          "campus",
          "student",
          "students",
          "dean",
          "cathedral",
          "academy",
          "institute");

  private final Lexicon lexicon;
  private final List<Word> words;

  TitleOrName(Lexicon lexicon, List<Word> words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /**
   * True if the office at the index is rather a given name: a surname follows, and nothing else.
   */
  boolean isGivenName(int at) {
    Word word = words.get(at);
    if (!lexicon.isTitleOrGivenName(word.text()) || !isCapitalHere(at + 1, at)) {
      return false;
    }
    boolean alone = !isCapitalHere(at - 1, at) && !isCapitalHere(at + 2, at);
    return alone && !speaksOfStudies(at);
  }

  private boolean isCapitalHere(int i, int at) {
    return i >= 0
        && i < words.size()
        && words.get(i).sentence() == words.get(at).sentence()
        && words.get(i).isCapital();
  }

  private boolean speaksOfStudies(int at) {
    for (int i = Math.max(0, at - REACH); i < Math.min(words.size(), at + REACH); i++) {
      boolean same = i != at && words.get(i).sentence() == words.get(at).sentence();
      if (same && STUDIES.contains(words.get(i).text().toLowerCase(java.util.Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
