package newsarchive.analysis.quotes;

import newsarchive.analysis.quotes.NounPhrases.Phrase;
import org.jspecify.annotations.Nullable;

/** Decides where the content that begins or ends at a token ends or begins. */
final class ClauseEnds {
  /** Tokens that content outside of quotation marks may have. */
  private static final int LONGEST = 150;

  private final Words words;
  private final CueFinder cues;

  ClauseEnds(Words words, CueFinder cues) {
    this.words = words;
    this.cues = cues;
  }

  /** A clause from {@code from} to the end of its sentence, or to where the next cue takes over. */
  @Nullable Phrase clause(int from, int sentenceEnd) {
    int end = wholePassages(from, Math.min(sentenceEnd, from + LONGEST));
    for (int k = from + 1; k < end; k++) {
      if (!words.isQuoted(k)
          && (takesOver(k)
              || (words.low(k).equals(",") && words.looksLikeVerb(k + 1))
              || (words.low(k).equals(",") && words.low(k + 1).equals("while"))
              || (words.low(k).equals(")") && !opened(from, k)))) {
        end = k;
      }
    }
    return trimmed(from, end);
  }

  /**
   * A noun phrase or infinitive: to the first comma, dash or conjunction of subordinate clauses.
   */
  @Nullable Phrase phrase(int from, int sentenceEnd) {
    int end = wholePassages(from, Math.min(sentenceEnd, from + LONGEST));
    int depth = 0;
    for (int k = from; k < end; k++) {
      String word = words.low(k);
      if (word.equals("(")) {
        depth++;
      } else if (word.equals(")")) {
        depth--;
      }
      if (!words.isQuoted(k) && k > from && (depth < 0 || (depth == 0 && endsPhrase(k)))) {
        end = k;
      }
    }
    return trimmed(from, end);
  }

  private boolean endsPhrase(int k) {
    String word = words.low(k);
    return (words.isBreak(k) && !word.equals("(") && !word.equals(")"))
        || word.equals("while")
        || word.equals("although")
        || word.equals("though")
        || word.equals("because")
        || word.equals("but")
        || word.equals("when")
        || word.equals("after")
        || takesOver(k);
  }

  /** ", emphasizing", "and expressed": another cue of the same subject begins. */
  private boolean takesOver(int k) {
    String word = words.low(k);
    boolean comma = word.equals(",");
    boolean and = word.equals("and") || word.equals("but");
    if (!comma && !and) {
      return false;
    }
    int next = k + 1;
    if (comma && (words.low(next).equals("and") || words.low(next).equals("but"))) {
      next++;
      and = true;
    }
    while (cues.isAdverb(next)) {
      next++;
    }
    if (words.isQuoted(next)) {
      return false;
    }
    for (int head = next; head < next + 3 && words.isWord(head); head++) {
      if (head > next && !words.is("auxiliary", head - 1) && !cues.isAdverb(head - 1)) {
        return false;
      }
      Cue cue = cues.at(head);
      if (cue != null) {
        boolean participle = cue.type() == Cue.Type.PARTICIPLE && (comma || and);
        boolean finite =
            cue.type() == Cue.Type.FINITE
                && and
                && cue.first() == next
                && cue.verb().form() != CueVerb.Form.BASE;
        return participle || finite;
      }
    }
    return false;
  }

  private boolean opened(int from, int close) {
    for (int k = close - 1; k >= from && close - k < 60; k--) {
      if (words.low(k).equals("(")) {
        return true;
      }
    }
    return false;
  }

  /** A quotation that begins in the sentence belongs to it whole; its own full stop may end it. */
  private int wholePassages(int from, int sentenceEnd) {
    int end = sentenceEnd;
    while (end > from
        && end < words.size()
        && words.isQuoted(end - 1)
        && words.passage(end) == words.passage(end - 1)) {
      int passage = words.passage(end - 1);
      while (end < words.size() && words.passage(end) == passage) {
        end++;
      }
    }
    return end;
  }

  /** The passage that begins at the token. */
  Phrase passage(int open) {
    int last = open;
    while (last + 1 < words.size() && words.passage(last + 1) == words.passage(open)) {
      last++;
    }
    return new Phrase(open, last);
  }

  /** A quotation right after its cue; words that follow in the same sentence may complete it. */
  Phrase quotation(Phrase passage) {
    int close = passage.last();
    int next = close + 1;
    if (next >= words.size() || words.endsSentence(close - 1) || words.low(close - 1).equals(",")) {
      return passage;
    }
    boolean goesOn =
        words.isWord(next)
            && !words.isCapital(next)
            && words.sentenceStart(next) == words.sentenceStart(close)
            && !words.is("clause", next)
            && !words.is("conjunction", next)
            && !words.looksLikeVerb(next);
    if (!goesOn) {
      return passage;
    }
    Phrase whole = phrase(passage.first(), words.sentenceEnd(close));
    return whole == null || whole.last() < close ? passage : whole;
  }

  @Nullable Phrase restOfSentence(int next) {
    if (next >= words.size()) {
      return null;
    }
    int sentenceEnd = words.sentenceEnd(next);
    int from = next;
    while (from < sentenceEnd && from - next < 25 && !words.low(from).equals(",")) {
      from++;
    }
    from = from < sentenceEnd && words.low(from).equals(",") ? from + 1 : next;
    return from < sentenceEnd ? clause(from, sentenceEnd) : null;
  }

  /** The clause that ends before a tag: ", he said". */
  @Nullable Phrase leftClause(int last, int floor) {
    int end = last;
    while (end > floor && (words.isBreak(end) || words.endsSentence(end))) {
      end--;
    }
    int from = skipOpeners(Math.max(floor, end - LONGEST), end);
    return from <= end && end - from >= 1 ? new Phrase(from, end) : null;
  }

  int skipOpeners(int from, int end) {
    int at = from;
    while (at < end
        && (words.is("conjunction", at)
            || words.low(at).equals(",")
            || words.low(at).equals("but")
            || words.low(at).equals("still"))) {
      at++;
    }
    return at;
  }

  private @Nullable Phrase trimmed(int from, int end) {
    int first = from;
    while (first < end && words.isBreak(first) && !words.low(first).equals("(")) {
      first++;
    }
    int last = end - 1;
    while (last >= first
        && (words.endsSentence(last) || (words.isBreak(last) && !words.low(last).equals(")")))) {
      last--;
    }
    return last < first ? null : new Phrase(first, last);
  }
}
