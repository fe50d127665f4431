package newsarchive.analysis.quotes;

import java.util.Set;
import newsarchive.model.QuotedTerm;

/** Decides whether words in quotation marks, without a cue of their own, are anybody's words. */
final class TermJudge {
  private static final Set<String> NAMING =
      Set.of(
          "so-called",
          "term",
          "word",
          "words",
          "phrase",
          "known",
          "titled",
          "entitled",
          "called",
          "nicknamed",
          "dubbed",
          "song",
          "book",
          "film",
          "movie",
          "show",
          "album",
          "episode",
          "series",
          "program",
          "headline",
          "slogan",
          "labeled");

  private final Words words;

  TermJudge(Words words) {
    this.words = words;
  }

  /** True for words that can stand alone: long, or with an end of their own. */
  boolean sentenceLike(int first, int end) {
    int count = 0;
    for (int i = first; i < end; i++) {
      if (words.isWord(i)) {
        count++;
      }
    }
    return count >= 5 && !isTitleCase(first, end);
  }

  boolean isTerm(int first, int end) {
    return NAMING.contains(words.low(first - 1)) || (isTitleCase(first, end) && end - first > 3);
  }

  QuotedTerm term(Passage passage, int first, int end) {
    QuotedTerm.Kind kind =
        !passage.closed()
            ? QuotedTerm.Kind.STRAY
            : isTitleCase(first, end)
                ? QuotedTerm.Kind.TITLE
                : NAMING.contains(words.low(first - 1))
                    ? QuotedTerm.Kind.TERM
                    : QuotedTerm.Kind.SCARE_QUOTE;
    return new QuotedTerm(passage.inner(), kind);
  }

  private boolean isTitleCase(int first, int end) {
    int capitals = 0;
    int longWords = 0;
    for (int i = first; i < end; i++) {
      if (words.isWord(i) && words.low(i).length() > 3) {
        longWords++;
        capitals += words.isCapital(i) ? 1 : 0;
      }
    }
    return longWords > 0 && capitals == longWords && end - first <= 12 && capitals >= 2;
  }
}
