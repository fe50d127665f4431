package newsarchive.analysis.quotes;

import java.util.ArrayList;
import java.util.List;
import newsarchive.analysis.quotes.NounPhrases.Phrase;
import newsarchive.model.Span;
import org.jspecify.annotations.Nullable;

/** What the rules know for certain of a relation that was learned: that nobody says it, or more. */
final class Vetoes {
  /** Tokens between a conjunction that opens the sentence and the cue of its clause. */
  private static final int FIRST_CLAUSE = 25;

  private final Words words;
  private final DeniedWords denied;
  private final Substance substance;

  Vetoes(Words words, DeniedWords denied) {
    this.words = words;
    this.denied = denied;
    this.substance = new Substance(words);
  }

  /** The relation within its sentence, or null if nobody says these words. */
  @Nullable Relation checked(Relation learned, Cue cue) {
    Span source = learned.source();
    if ((source != null && (isNobody(source) || isCourtCase(words, source)))
        || isCondition(words, cue)
        || isNoCue(cue)
        || isTitle(learned, cue)) {
      return null;
    }
    List<Phrase> runs = new ArrayList<>();
    for (Phrase run : learned.runs()) {
      if (denied.contains(run.first()) || denied.contains(run.last())) {
        return null;
      }
      if ((source == null || !holds(run, source)) && !isAnnouncing(run, cue)) {
        runs.add(withinSentence(run, cue));
      }
    }
    return runs.isEmpty() || !substance.has(cue, runs) ? null : learned.withRuns(runs);
  }

  /** "drew", "went according to plan", "attacks showed": words that seem to be a cue. */
  private boolean isNoCue(Cue cue) {
    if (cue.first() == cue.last() && words.is("no-cue", cue.last())) {
      return true;
    }
    for (int k = cue.first(); k <= cue.last(); k++) {
      boolean plan = words.low(k).equals("according") && words.is("no-source", k + 2);
      boolean event = k < cue.last() && words.is("thing", k) && words.looksLikeVerb(k + 1);
      if (plan || (event && !words.is("shows", k + 1))) {
        return true;
      }
    }
    return false;
  }

  /** The plan, titled "Dry by June"; a pipe known as "Old Joe"; Roe wrote "A Year of Rain". */
  private boolean isTitle(Relation learned, Cue cue) {
    int open = cue.last() + 1;
    Phrase last = learned.runs().get(learned.runs().size() - 1);
    if (!words.isMark(open) || !words.isQuoted(open) || last.first() != open) {
      return false;
    }
    boolean known = words.low(cue.last()).equals("as") && words.low(cue.last() - 1).equals("known");
    if (learned.source() == null) {
      return known || words.is("names-it", cue.last());
    }
    if (words.low(cue.last()).equals("called") && hasVerb(learned.source(), cue.first())) {
      return true;
    }
    int end = open + 1;
    while (end < words.size() && words.passage(end) == words.passage(open)) {
      end++;
    }
    boolean writes =
        words.low(cue.last()).equals("wrote") || words.low(cue.last()).equals("writes");
    return writes && new TermJudge(words).isTitleCase(open, end);
  }

  /** "The cells enter a state called "rest"": the words before the cue are no noun phrase. */
  private boolean hasVerb(Span source, int cue) {
    int first = words.tokenAt(source.start());
    for (int k = first + 1; k < cue && words.end(k) <= source.end(); k++) {
      boolean verb = words.looksLikeVerb(k) && !words.isCapital(k) && !words.is("clause", k - 1);
      if (verb && words.end(cue - 1) == source.end() && !words.low(k - 1).equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** "In a letter to the council, Roe wrote:" says what follows, not what precedes. */
  private boolean isAnnouncing(Phrase run, Cue cue) {
    boolean colon = words.low(cue.last()).equals(":") || words.low(cue.last() + 1).equals(":");
    return colon && run.last() < cue.first() && !words.isQuoted(run.last());
  }

  private boolean isNobody(Span source) {
    int first = words.tokenAt(source.start());
    boolean anybody = words.is("anybody", first) && !words.is("determiner", first);
    return opensNobody(words, first) || (anybody && !words.low(first).equals("people"));
  }

  /** "nobody", "no minister". */
  static boolean opensNobody(Words words, int first) {
    return words.is("nobody", first) || words.low(first).equals("no");
  }

  /** "Roe v. Doe" is decided, and says nothing. */
  static boolean isCourtCase(Words words, Span source) {
    for (int i = words.tokenAt(source.start()) + 1;
        i < words.size() && words.start(i) < source.end();
        i++) {
      String word = words.low(i);
      if ((word.equals("v.") || word.equals("vs.") || word.equals("v"))
          && !words.isCapital(i)
          && words.isCapital(i - 1)) {
        return true;
      }
    }
    return false;
  }

  /** "If she says so, …" reports nothing. */
  static boolean isCondition(Words words, Cue cue) {
    int start = words.sentenceStart(cue.first());
    boolean condition = words.low(start).equals("if") || words.low(start).equals("unless");
    return condition && cue.type() == Cue.Type.FINITE && isInFirstClause(words, cue, start);
  }

  /** No comma stands between the beginning of the sentence and the cue. */
  static boolean isInFirstClause(Words words, Cue cue, int start) {
    for (int k = cue.first() - 1; k > start; k--) {
      if (words.low(k).equals(",") || cue.first() - k > FIRST_CLAUSE) {
        return false;
      }
    }
    return true;
  }

  private boolean holds(Phrase run, Span source) {
    return words.start(run.first()) <= source.start() && source.end() <= words.end(run.last());
  }

  /** Without words that stand neither in quotation marks nor in the cue's sentence. */
  private Phrase withinSentence(Phrase run, Cue cue) {
    int own = words.sentenceStart(cue.head());
    int first = run.first();
    while (!words.isQuoted(first)
        && words.sentenceStart(first) != own
        && words.sentenceEnd(first) <= run.last()) {
      first = words.sentenceEnd(first);
    }
    int last = run.last();
    while (!words.isQuoted(last)
        && words.sentenceStart(last) != own
        && words.sentenceStart(last) > first) {
      last = words.sentenceStart(last) - 1;
    }
    return new Phrase(first, last);
  }
}
