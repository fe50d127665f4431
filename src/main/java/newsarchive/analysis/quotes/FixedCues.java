package newsarchive.analysis.quotes;

import org.jspecify.annotations.Nullable;

/** Cues of several words that no list of verbs can have. */
final class FixedCues {
  static final CueVerb SAYING = new CueVerb("say", "", "qtz", CueVerb.Form.PAST_OR_PARTICIPLE);

  private static final CueVerb ACCORDING =
      new CueVerb("accord", "to", "qtzn", CueVerb.Form.PRESENT);

  private final Words words;

  FixedCues(Words words) {
    this.words = words;
  }

  /** "according to Roe", "per the report", "in the words of Roe". */
  @Nullable Cue according(int i) {
    if (words.low(i).equals("according") && words.low(i + 1).equals("to")) {
      return words.is("no-source", i + 2) ? null : cue(i, i + 1);
    }
    boolean perSource = words.is("determiner", i + 1) || words.isCapital(i + 1);
    boolean afterContent = words.low(i - 1).equals(",") || words.isMark(i - 1);
    if (words.low(i).equals("per") && afterContent && perSource && !words.low(i + 1).equals("a")) {
      return cue(i, i);
    }
    boolean inTheWordsOf =
        words.low(i).equals("in")
            && words.low(i + 1).equals("the")
            && words.is("standpoint", i + 2)
            && words.low(i + 3).equals("of");
    return inTheWordsOf ? cue(i, i + 3) : null;
  }

  private static Cue cue(int first, int last) {
    return new Cue(first, first, last, ACCORDING, Cue.Type.ACCORDING);
  }

  /** "quoted as saying": whoever is quoted says it. */
  boolean isQuotedAsSaying(int i) {
    boolean quoted = words.low(i).equals("quoted") || words.low(i).equals("cited");
    return quoted && words.low(i + 1).equals("as") && words.low(i + 2).equals("saying");
  }
}
