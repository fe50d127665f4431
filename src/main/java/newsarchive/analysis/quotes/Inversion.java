package newsarchive.analysis.quotes;

import newsarchive.analysis.quotes.NounPhrases.Phrase;

/** Decides whether a source follows its cue: "…," said Smith. */
final class Inversion {
  /** Tokens before the comma in which the clause that was said is looked for. */
  private static final int REACH = 60;

  private final Words words;
  private final NounPhrases phrases;

  Inversion(Words words, NounPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  /** What precedes the cue has ended, and a subject that no verb follows comes. */
  boolean holds(Cue cue, int floor) {
    int before = cue.first() - 1;
    boolean opens = cue.first() == floor && cue.verb().form() != CueVerb.Form.BASE;
    boolean quoted = before >= 0 && words.isMark(before) && words.isQuoted(before);
    boolean comma = before >= floor && words.low(before).equals(",");
    if (!(opens || quoted || comma) || !cue.takes('q') || cue.verb().form() == CueVerb.Form.ING) {
      return false;
    }
    int end = words.sentenceEnd(cue.last());
    Phrase phrase = phrases.beginningAt(cue.last() + 1, end);
    if (phrase == null || isNoSubject(cue, phrase, opens || words.isMark(before))) {
      return false;
    }
    int next = phrase.last() + 1;
    if (next < end && words.looksLikeVerb(next)) {
      return false;
    }
    boolean ends = next >= end || words.endsSentence(next) || words.low(next).equals(",");
    return quoted || opens || (isClause(before, floor) && (ends || saysSomething(before, floor)));
  }

  private boolean isNoSubject(Cue cue, Phrase phrase, boolean apart) {
    boolean object = cue.takes('o') || cue.takes('n') || cue.takes('a');
    int first = phrase.first();
    boolean gerund = words.low(first).endsWith("ing") && !words.isCapital(first);
    return (object && !apart)
        || words.is("time", cue.last() + 1)
        || words.is("object-pronoun", first)
        || words.is("preposition", first)
        || (first == phrase.last()
            && words.is("determiner", first)
            && !words.is("subject-word", first))
        || (gerund && words.isWord(first + 1));
  }

  /** Not "Smith, who was there, said": what stands between the last two commas is no aside. */
  private boolean isClause(int comma, int floor) {
    int first = segmentStart(comma, floor);
    return first == floor
        || !(words.low(first).startsWith("who") || words.low(first).equals("which"));
  }

  /** A verb between the last two commas: "Smith, a lawyer, said" has none. */
  private boolean saysSomething(int comma, int floor) {
    for (int k = segmentStart(comma, floor); k < comma; k++) {
      if (words.looksLikeVerb(k)) {
        return true;
      }
    }
    return false;
  }

  private int segmentStart(int comma, int floor) {
    int first = comma;
    while (first > Math.max(floor, comma - REACH) && !words.low(first - 1).equals(",")) {
      first--;
    }
    return first;
  }
}
