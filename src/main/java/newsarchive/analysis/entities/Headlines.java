package newsarchive.analysis.entities;

import java.util.BitSet;
import java.util.List;

/** Tells sentences whose capitals say nothing: headlines in Title Case, lines in CAPITALS. */
final class Headlines {
  private static final int FEWEST_WORDS = 4;

  private Headlines() {}

  /** The indices of such sentences. */
  static BitSet find(List<Word> words) {
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

  private static boolean isHeadline(List<Word> sentence) {
    int capital = 0;
    int lower = 0;
    for (Word word : sentence) {
      if (word.isCapital()) {
        capital++;
      } else if (word.kind() == Word.Kind.LOWER && word.text().length() > 3) {
        lower++;
      }
    }
    return capital + lower >= FEWEST_WORDS && lower * 5 <= capital && capital > lower + 2;
  }
}
