package newsarchive.analysis.quotes;

import java.util.ArrayList;
import java.util.List;
import newsarchive.analysis.quotes.NounPhrases.Phrase;
import org.jspecify.annotations.Nullable;

/** Finds what a cue says was said: the quotation beside it, or the clause or phrase it governs. */
final class ContentFinder {
  private static final int REACH = 16;

  private final Words words;
  private final ClauseEnds ends;
  private final TermJudge judge;
  private final TagContent tags;

  ContentFinder(Words words, CueFinder cues) {
    this.words = words;
    this.judge = new TermJudge(words);
    this.ends = new ClauseEnds(words, cues);
    this.tags = new TagContent(words, cues, ends, judge);
  }

  /**
   * The content of a cue, or an empty list.
   *
   * @param floor first token that content to the left may reach
   */
  List<Phrase> find(Cue cue, SourceFinder.Place place, int floor) {
    List<Phrase> runs = new ArrayList<>();
    Phrase left = tags.before(cue, place, floor);
    if (left != null) {
      runs.add(left);
      Phrase rest = tags.behind(place.edge() + 1, words.isQuoted(left.last()));
      if (rest != null) {
        runs.add(rest);
      }
      return runs;
    }
    if (cue.type() == Cue.Type.ACCORDING) {
      Phrase rest = ends.restOfSentence(place.edge() + 1);
      return rest == null ? List.of() : List.of(rest);
    }
    Phrase right = Vetoes.isCondition(words, cue) ? null : right(cue, place);
    return right == null || isPhoneCall(cue, right) ? List.of() : List.of(right);
  }

  /** "called Roe on Monday": a name and no word about its bearer. */
  private boolean isPhoneCall(Cue cue, Phrase content) {
    int at = content.first();
    if (!cue.verb().lemma().equals("call") || !cue.verb().particle().isEmpty()) {
      return false;
    }
    while (at <= content.last() && (words.isCapital(at) || words.is("object-pronoun", at))) {
      at++;
    }
    boolean over = at > content.last() || words.is("preposition", at) || words.is("time", at);
    return at > content.first() && over && !words.isMark(content.last());
  }

  private @Nullable Phrase right(Cue cue, SourceFinder.Place place) {
    int next = place.edge() + 1;
    if (next >= words.size()) {
      return null;
    }
    if (isTitle(next) && !cue.takes('l')) {
      return null;
    }
    int end = words.sentenceEnd(place.edge());
    boolean describedAs = cue.type() == Cue.Type.PASSIVE && words.low(next).equals("as");
    if (describedAs && cue.takes('a')) {
      return ends.phrase(next, end);
    }
    Phrase anchored = anchored(cue, next);
    if (anchored != null || place.inverted() || cue.type() == Cue.Type.WEAK) {
      return anchored;
    }
    if (next >= end || words.isBreak(next) || words.endsSentence(next)) {
      return null;
    }
    if (words.low(next).equals("to")) {
      return cue.takes('i') ? ends.phrase(next, end) : null;
    }
    if (cue.takes('z') && !cue.takes('o')) {
      Phrase clause = bareClause(cue, next, end);
      if (clause != null) {
        return clause;
      }
    }
    boolean nominal =
        cue.takes('n')
            || cue.takes('a')
            || (cue.takes('o') && cue.takes('i'))
            || cue.verb().lemma().equals("accuse");
    return nominal && startsPhrase(next) ? ends.phrase(next, end) : null;
  }

  /** Content introduced by that, whether, a colon or a quotation mark, near the cue. */
  private @Nullable Phrase anchored(Cue cue, int next) {
    int limit = Math.min(words.size(), next + REACH);
    int sentence = words.sentenceEnd(next - 1);
    for (int k = next; k < limit; k++) {
      if (words.paragraph(k) != words.paragraph(next - 1)) {
        return null;
      }
      boolean title = k > next && words.is("preposition", k - 1) && isTitle(k);
      if (title) {
        k = ends.passage(k).last() + 1;
      }
      if (words.isMark(k) && words.isQuoted(k)) {
        return quoted(cue, next, k);
      }
      if (k >= sentence) {
        return null;
      }
      String word = words.low(k);
      if (word.equals("that") && cue.takes('t') && !(k > next && isRelativeHere(cue, next, k))) {
        return ends.clause(k + 1, limit(cue, k));
      }
      boolean close = k == next || (cue.takes('o') && k - next < 5);
      if (words.is("question", k) && cue.takes('t') && close) {
        return ends.clause(k, limit(cue, k));
      }
      if (cue.takes('o') && cue.takes('t') && k > next && isSubjectPronoun(k)) {
        return ends.clause(k, limit(cue, k));
      }
      if (word.equals(":") && k + 1 < sentence) {
        return words.isMark(k + 1) ? quoted(cue, next, k + 1) : ends.clause(k + 1, limit(cue, k));
      }
      if (words.looksLikeVerb(k) || word.equals(";") || words.is("clause", k)) {
        return null;
      }
    }
    return null;
  }

  private boolean isSubjectPronoun(int k) {
    return words.is("pronoun", k)
        && !words.is("object-pronoun", k)
        && !words.is("preposition", k - 1);
  }

  /** A title in quotation marks begins at the token. */
  private boolean isTitle(int open) {
    return words.isMark(open)
        && words.isQuoted(open)
        && judge.isTitleCase(open, ends.passage(open).last() + 1);
  }

  /** The end of the sentence; of a participle that opens it, the comma before the main clause. */
  private int limit(Cue cue, int from) {
    int end = words.sentenceEnd(from);
    int start = words.sentenceStart(from);
    boolean participle = cue.type() == Cue.Type.PARTICIPLE && cue.first() <= start + 1;
    boolean subordinate =
        cue.first() > start
            && words.is("concessive", start)
            && Vetoes.isInFirstClause(words, cue, start);
    if (!participle && !subordinate) {
      return end;
    }
    for (int k = from; k < Math.min(end, from + 150); k++) {
      if (words.low(k).equals(",") && !words.isQuoted(k)) {
        return k;
      }
      if (words.low(k).equals(",") && words.isMark(k + 1) && !words.isQuoted(k + 2)) {
        return k + 2;
      }
    }
    return end;
  }

  /** "announced the plan that failed": the clause describes the noun before it. */
  private boolean isRelativeHere(Cue cue, int next, int that) {
    boolean adjunct =
        words.is("preposition", next) || words.is("time", next) || words.low(next).equals(",");
    return !cue.takes('o') && !adjunct && !words.isCapital(that - 1);
  }

  private @Nullable Phrase quoted(Cue cue, int next, int open) {
    String before = words.low(open - 1);
    boolean direct =
        open == next
            || before.equals(",")
            || before.equals(":")
            || before.equals("that")
            || words.endsSentence(open - 1);
    if (!cue.takes('q') && !cue.takes('n') && !cue.takes('t')) {
      return null;
    }
    if (words.endsSentence(open - 1) && !before.equals(":")) {
      return null;
    }
    Phrase run = ends.passage(open);
    boolean title = open == next && judge.isTitleCase(run.first(), run.last() + 1);
    if (direct && !title && !cue.takes('a')) {
      return ends.quotation(run);
    }
    return null;
  }

  /** "said he would": a clause without that, if a verb follows its subject. */
  private @Nullable Phrase bareClause(Cue cue, int next, int end) {
    int from = next;
    while (from < end && from - next < 8 && isAdjunct(from, next)) {
      from++;
    }
    if (from >= end || !startsPhrase(from)) {
      return null;
    }
    if (!cue.takes('n') && !words.is("time", from)) {
      return ends.clause(from, Math.min(end, limit(cue, from)));
    }
    int limit = Math.min(end, from + 30);
    for (int k = from + 1; k < limit && !words.is("clause", k); k++) {
      if (words.looksLikeVerb(k) && !words.low(k - 1).equals("to")) {
        return ends.clause(from, Math.min(end, limit(cue, from)));
      }
    }
    return null;
  }

  /** "Tuesday", "on Friday", "in March" between cue and clause. */
  private boolean isAdjunct(int at, int next) {
    return words.is("time", at)
        || (words.is("preposition", at) && words.is("time", at + 1))
        || (at > next && words.isNumber(at) && words.is("time", at - 1));
  }

  private boolean startsPhrase(int at) {
    return (words.isMark(at) && words.isQuoted(at))
        || (words.isWord(at)
            && !words.is("preposition", at)
            && !words.is("conjunction", at)
            && (!words.is("auxiliary", at) || words.low(at).endsWith("ing"))
            && !(words.is("clause", at) && !words.is("determiner", at)));
  }
}
