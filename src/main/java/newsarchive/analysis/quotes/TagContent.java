package newsarchive.analysis.quotes;

import newsarchive.analysis.quotes.NounPhrases.Phrase;
import org.jspecify.annotations.Nullable;

/** Finds the content on both sides of a tag: "…," he said, "…". */
final class TagContent {
  /** Tokens behind a passage in which its own tag is looked for. */
  private static final int REACH = 14;

  private final Words words;
  private final CueFinder cues;
  private final ClauseEnds ends;
  private final TermJudge judge;

  TagContent(Words words, CueFinder cues, ClauseEnds ends, TermJudge judge) {
    this.words = words;
    this.cues = cues;
    this.ends = ends;
    this.judge = judge;
  }

  /** What precedes "…," he said. */
  @Nullable Phrase before(Cue cue, SourceFinder.Place place, int floor) {
    int before = Math.min(place.left(), cue.first()) - 1;
    boolean finite = cue.type() == Cue.Type.FINITE || cue.type() == Cue.Type.WEAK;
    if (before < floor) {
      return null;
    }
    if (words.isMark(before)
        && words.isQuoted(before)
        && (finite || cue.type() == Cue.Type.ACCORDING)) {
      boolean tag = cue.type() == Cue.Type.ACCORDING || (cue.takes('q') && place.certain());
      if (tag && !isTitleInSentence(before, floor) && !isOver(before, place)) {
        return withLead(before, floor);
      }
      return null;
    }
    if (cue.type() == Cue.Type.ACCORDING) {
      return before >= words.sentenceStart(cue.first())
          ? ends.leftClause(before, Math.max(floor, words.sentenceStart(cue.first())))
          : null;
    }
    boolean comma =
        finite
            && words.low(before).equals(",")
            && cue.takes('z')
            && place.span() != null
            && endsHere(place.edge() + 1);
    return comma ? ends.leftClause(before, Math.max(floor, words.sentenceStart(before))) : null;
  }

  /** "I thank you." She says they go: a full stop, and a sentence with content of its own. */
  private boolean isOver(int close, SourceFinder.Place place) {
    return words.low(close - 1).equals(".")
        && words.isCapital(place.left())
        && !place.inverted()
        && !words.isQuoted(place.edge() + 1)
        && !words.low(place.edge() + 1).equals(":")
        && !endsHere(place.edge() + 1);
  }

  /** After the tag "he said" nothing follows but an adjunct, a comma or the end. */
  private boolean endsHere(int next) {
    return words.endsSentence(next)
        || next >= words.sentenceEnd(next - 1)
        || words.low(next).equals(",")
        || words.low(next).equals(";")
        || words.is("time", next)
        || (words.is("preposition", next) && !words.low(next).equals("to"));
  }

  /** The passage that ends at the token, with the unquoted words of its sentence before it. */
  private Phrase withLead(int close, int floor) {
    int first = close;
    while (first > floor && words.passage(first - 1) == words.passage(close)) {
      first--;
    }
    int start = words.sentenceStart(first);
    int lead = first;
    while (lead > Math.max(start, floor) && !words.isBreak(lead - 1)) {
      lead--;
    }
    boolean lends =
        lead < first
            && words.isWord(lead)
            && first - lead > 1
            && !words.isQuoted(lead)
            && hasVerb(lead, first);
    return new Phrase(lends ? ends.skipOpeners(lead, first) : first, close);
  }

  private boolean hasVerb(int from, int to) {
    for (int k = from; k < to; k++) {
      if (words.looksLikeVerb(k)) {
        return true;
      }
    }
    return false;
  }

  /** "A," he said, "B." or "A," he said. "B." */
  @Nullable Phrase behind(int next, boolean quoted) {
    int at = next;
    int end = Math.min(words.size(), next + 10);
    while (at < end && !words.isMark(at) && !words.isBreak(at) && !words.endsSentence(at)) {
      at++;
    }
    if (at + 1 >= words.size() || words.paragraph(at + 1) != words.paragraph(next - 1)) {
      return null;
    }
    boolean joined =
        words.low(at).equals(",")
            || words.low(at).equals(".")
            || words.low(at).equals(":")
            || Words.isDash(words.low(at));
    if (quoted && joined && words.isMark(at + 1) && words.isQuoted(at + 1)) {
      Phrase follower = ends.passage(at + 1);
      return hasOwnTag(follower) ? null : follower;
    }
    boolean parenthesis = !quoted && at == next && words.low(at).equals(",");
    return parenthesis ? ends.restOfSentence(at + 1) : null;
  }

  /** "A," Roe said. "B," he added: the second quotation has a tag of its own. */
  private boolean hasOwnTag(Phrase passage) {
    String close = words.low(passage.last() - 1);
    boolean goesOn = close.equals(",") || close.equals("?") || close.equals("!");
    int from = passage.last() + 1;
    if (!goesOn || !words.isMark(passage.last())) {
      return false;
    }
    int end = Math.min(words.size(), from + REACH);
    for (int k = from; k < end && !words.isQuoted(k) && !words.endsSentence(k); k++) {
      Cue cue = cues.at(k);
      if (cue != null) {
        return cue.type() == Cue.Type.ACCORDING
            || (cue.type() == Cue.Type.FINITE && cue.takes('q'));
      }
    }
    return false;
  }

  /** "On the show \"Meet the Valley,\" Roe said": a title that belongs to the words before it. */
  private boolean isTitleInSentence(int close, int floor) {
    int first = close;
    while (first > floor && words.passage(first - 1) == words.passage(close)) {
      first--;
    }
    boolean inside = words.isWord(first - 1) && words.sentenceStart(close) < first;
    return inside && judge.isTitleCase(first, close + 1);
  }
}
