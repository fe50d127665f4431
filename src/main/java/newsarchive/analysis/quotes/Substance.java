package newsarchive.analysis.quotes;

import java.util.List;
import newsarchive.analysis.quotes.NounPhrases.Phrase;

/** Whether the words that a cue governs say anything: "she denied it" does not. */
final class Substance {
  private final Words words;

  Substance(Words words) {
    this.words = words;
  }

  /** False for a mere name or handle, a pronoun, or people who are praised, thanked or called. */
  boolean has(Cue cue, List<Phrase> runs) {
    if (runs.size() != 1 || runs.get(0).first() <= cue.last() || words.isBreak(cue.last() + 1)) {
      return true;
    }
    Phrase run = runs.get(0);
    int last = withoutTime(run);
    boolean pronoun =
        last == run.first()
            && (words.is("object-pronoun", last)
                || words.is("subject-word", last)
                || words.low(last).startsWith("@"));
    boolean bare =
        words.is("bare-object", last)
            && last - run.first() < 4
            && (words.low(cue.head()).startsWith("answer")
                || words.low(cue.head()).startsWith("ask")
                || words.low(cue.last()).equals("for"));
    return !pronoun
        && !bare
        && !isUnnamed(run.first())
        && !isName(run.first(), last)
        && !isAddressed(cue, run.first(), last);
  }

  /** "asked not to be named". */
  private boolean isUnnamed(int first) {
    return words.low(first).equals("not")
        && words.low(first + 1).equals("to")
        && words.low(first + 2).equals("be")
        && words.is("not-to-be", first + 3);
  }

  /** The last token before "on Friday" and the like. */
  private int withoutTime(Phrase run) {
    int last = run.last();
    while (last > run.first()
        && (words.is("time", last)
            || (words.is("preposition", last) && words.is("time", last + 1)))) {
      last--;
    }
    return last;
  }

  private boolean isName(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (!words.isCapital(i)) {
        return false;
      }
    }
    boolean goesOn = words.low(last + 1).equals(",") && words.isCapital(last + 2);
    return !goesOn && !words.looksLikeVerb(last);
  }

  /** "thanking her supporters": a cue of praise or blame, and a bare noun phrase of few words. */
  private boolean isAddressed(Cue cue, int first, int last) {
    if (!words.is("addressing", cue.head()) || last - first > 3) {
      return false;
    }
    for (int i = first; i <= last; i++) {
      boolean more =
          words.isQuoted(i)
              || words.low(i).equals("for")
              || words.low(i).equals("as")
              || words.low(i).equals("of")
              || words.low(i).equals("to")
              || words.low(i).endsWith("ing")
              || words.looksLikeVerb(i);
      if (more) {
        return false;
      }
    }
    return true;
  }
}
