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
    return isLongWithoutBlanks(first, end) || (count >= 5 && !isTitleCase(first, end));
  }

  /** A sentence of a script that parts its words by no blanks: Chinese, Japanese, Thai. */
  boolean isLongWithoutBlanks(int first, int end) {
    int letters = 0;
    for (int i = first; i < end; i++) {
      letters += words.isWord(i) ? words.ideographs(i) : 0;
    }
    return letters >= 5;
  }

  /** In any language: two words or more behind a colon, or before a comma or dash. */
  boolean isAnnounced(Passage passage, int first, int end) {
    int count = 0;
    for (int i = first; i < end; i++) {
      count += words.isWord(i) ? 1 : 0;
    }
    String next = words.low(end);
    boolean tag = next.equals(",") || next.equals("،") || Words.isDash(next);
    String close = words.low(end - 2);
    boolean inside = close.equals(",") || close.equals("?") || close.equals("!");
    boolean announced = words.low(first - 1).equals(":") || tag || inside;
    return passage.closed() && count >= 2 && announced;
  }

  boolean isTerm(int first, int end) {
    return NAMING.contains(words.low(first - 1)) || isTitleCase(first, end);
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

  /** "Face the Nation": two capitals or more, and nothing in lower case but small words. */
  boolean isTitleCase(int first, int end) {
    int capitals = 0;
    for (int i = first; i < Math.min(end, first + 16); i++) {
      boolean small =
          words.is("preposition", i) || words.is("determiner", i) || words.is("conjunction", i);
      if (words.isCapital(i)) {
        capitals++;
      } else if (words.isWord(i) && !small && !words.isNumber(i)) {
        return false;
      }
    }
    return capitals >= 2 && end - first <= 14;
  }
}
