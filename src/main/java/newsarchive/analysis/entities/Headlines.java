package newsarchive.analysis.entities;

import java.util.BitSet;
import java.util.List;

/** Tells sentences whose capitals say nothing: headlines in Title Case, lines in CAPITALS. */
final class Headlines {
  private static final int FEWEST_WORDS = 4;
  private static final int FEWEST_ORDINARY = 2;

  private final Lexicon lexicon;

  Headlines(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The indices of such sentences. */
  BitSet find(List<Word> words) {
    BitSet headlines = new BitSet();
    int start = 0;
    while (start < words.size()) {
      int end = start;
      while (end < words.size() && words.get(end).sentence() == words.get(start).sentence()) {
        end++;
      }
      if (isHeadline(words.subList(start, end))) {
        headlines.set(words.get(start).sentence());
      }
      start = end;
    }
    return headlines;
  }

  /**
   * Nearly all words have a capital, ordinary ones as well. A sentence with a full stop may do so
   * by chance: there a single word in lower case is enough against it.
   */
  private boolean isHeadline(List<Word> sentence) {
    int capital = 0;
    int ordinary = 0;
    int lower = 0;
    for (Word word : sentence) {
      if (word.isCapital()) {
        capital++;
        ordinary += !word.opens() && lexicon.isCommon(word.text()) ? 1 : 0;
      } else if (word.kind() == Word.Kind.LOWER && !isSmall(word.text())) {
        lower++;
      }
    }
    boolean stopped = sentence.get(sentence.size() - 1).is(".");
    return capital + lower >= FEWEST_WORDS
        && ordinary >= FEWEST_ORDINARY
        && (stopped ? lower == 0 : lower * 5 <= capital);
  }

  /** "of", "the", "with": in lower case even in headlines. */
  private boolean isSmall(String word) {
    return word.length() < 3 || lexicon.isSmallWord(word);
  }
}
