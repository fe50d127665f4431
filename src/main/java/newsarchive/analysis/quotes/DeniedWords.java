package newsarchive.analysis.quotes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsarchive.analysis.quotes.NounPhrases.Phrase;

/**
 * Quoted words of which the text says that somebody did not say them: he never called it "ugly".
 */
final class DeniedWords {
  private final Words words;
  private final Set<Integer> passages = new HashSet<>();

  DeniedWords(Words words) {
    this.words = words;
  }

  /** True, and remembered, if a negated cue is followed by quoted words. */
  boolean covers(Cue cue, List<Phrase> runs) {
    if (runs.size() != 1 || runs.get(0).first() < cue.last() || !isNegated(cue)) {
      return false;
    }
    Phrase run = runs.get(0);
    boolean starts = words.isQuoted(run.first());
    boolean ends = cue.takes('l') && words.isQuoted(run.last());
    if (starts || ends) {
      passages.add(words.passage(starts ? run.first() : run.last()));
    }
    return starts || ends;
  }

  boolean contains(int token) {
    return passages.contains(words.passage(token));
  }

  private boolean isNegated(Cue cue) {
    for (int k = Math.max(0, cue.first() - 1); k < cue.head(); k++) {
      boolean focus = words.is("focus", k + 1);
      if ((words.low(k).endsWith("n't") || words.is("never", k)) && !focus) {
        return cue.head() - k < 4;
      }
    }
    return false;
  }
}
