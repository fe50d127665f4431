package newsarchive.analysis.quotes;

import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import newsarchive.analysis.quotes.NounPhrases.Phrase;
import newsarchive.model.Elision;
import newsarchive.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase that a cue attributes its content to. */
final class SourceFinder {
  /** Tokens in which the verb of a main clause or the end of an adjunct is looked for. */
  private static final int REACH = 150;

  private final Words words;
  private final NounPhrases phrases;
  private final Inversion inversion;
  private final NavigableSet<Integer> gaps = new TreeSet<>();

  SourceFinder(Words words, List<Elision> elisions) {
    this(words, elisions, Set.of());
  }

  /**
   * @param placeEnds where the names of places end, as offsets
   */
  SourceFinder(Words words, List<Elision> elisions, Set<Integer> placeEnds) {
    this.words = words;
    this.phrases = new NounPhrases(words, placeEnds);
    this.inversion = new Inversion(words, phrases);
    elisions.forEach(elision -> gaps.add(elision.offset()));
  }

  /**
   * The place of a source.
   *
   * @param span null if the text gives none here
   * @param edge last token of source and cue together, where content to the right may begin
   * @param left first token of source and cue together
   * @param certain false if nothing says who speaks, and the cue stands alone
   */
  record Place(@Nullable Span span, int left, int edge, boolean inverted, boolean certain) {}

  Place find(Cue cue, @Nullable Relation previous) {
    return switch (cue.type()) {
      case ACCORDING -> according(cue);
      case NOUN -> owner(cue);
      case PASSIVE -> agent(cue);
      case PARTICIPLE -> participle(cue, previous);
      case FINITE, WEAK -> finite(cue, previous);
    };
  }

  private Place place(Cue cue, @Nullable Span span) {
    return new Place(span, cue.first(), cue.last(), false, span != null);
  }

  /** "…, saying that" hangs on the main clause; "footage of Smith saying" on the name before it. */
  private Place participle(Cue cue, @Nullable Relation previous) {
    int first = cue.first();
    while (first > words.sentenceStart(cue.head())
        && words.isCapital(first - 1)
        && !words.is("preposition", first - 1)
        && !words.is("clause", first - 1)) {
      first--;
    }
    return first < cue.first()
        ? new Place(words.span(first, cue.first() - 1), first, cue.last(), false, true)
        : place(cue, mainSubject(cue, previous));
  }

  private Place according(Cue cue) {
    Phrase phrase = phrases.beginningAt(cue.last() + 1, words.sentenceEnd(cue.last()));
    return phrase == null
        ? place(cue, null)
        : new Place(phrases.span(phrase), cue.first(), phrase.last(), true, true);
  }

  private Place owner(Cue cue) {
    int last = cue.first() - 1;
    if (!words.isPossessive(last) && !CueFinder.isOwner(words.low(last))) {
      last--;
    }
    Phrase phrase = phrases.endingAt(last, words.sentenceStart(cue.first()));
    Span span = phrase == null ? words.span(last, last) : phrases.span(phrase);
    return new Place(span, cue.first(), cue.last(), false, true);
  }

  /** "was described by Brandt as"; without the agent nobody is named. */
  private Place agent(Cue cue) {
    int end = Math.min(words.sentenceEnd(cue.last()), cue.last() + 8);
    for (int k = cue.last() + 1; k < end; k++) {
      if (words.low(k).equals("by")) {
        Phrase phrase = phrases.beginningAt(k + 1, words.sentenceEnd(cue.last()));
        if (phrase != null) {
          return new Place(phrases.span(phrase), cue.first(), phrase.last(), false, true);
        }
      }
      if (words.isBreak(k) || words.isMark(k) || words.is("clause", k)) {
        break;
      }
    }
    return place(cue, null);
  }

  private Place finite(Cue cue, @Nullable Relation previous) {
    int contracted = phrases.contractedPronoun(cue.first() - 1);
    if (contracted > 0) {
      int start = words.start(cue.first() - 1);
      Span pronoun = new Span(start, start + contracted);
      return new Place(pronoun, cue.first() - 1, cue.last(), false, true);
    }
    if (isElided(cue)) {
      return new Place(null, cue.first(), cue.last(), false, true);
    }
    int before = cue.first() - 1;
    int floor = words.sentenceStart(cue.head());
    if (inversion.holds(cue, floor)) {
      Phrase phrase = phrases.beginningAt(cue.last() + 1, words.sentenceEnd(cue.last()));
      if (phrase != null) {
        return new Place(phrases.span(phrase), cue.first(), phrase.last(), true, true);
      }
    }
    if (before < floor) {
      return place(cue, null);
    }
    int subjectEnd = before;
    while (subjectEnd >= floor && isAdverb(subjectEnd)) {
      subjectEnd--;
    }
    if (words.is("conjunction", subjectEnd) || isCoordinated(subjectEnd, previous)) {
      return place(cue, mainSubject(cue, previous));
    }
    Phrase phrase = phrases.endingAt(subjectEnd, floor);
    if (phrase == null || isNobody(phrase)) {
      return place(cue, null);
    }
    if (phrases.isRelative(phrase.last()) && phrase.first() == phrase.last()) {
      return relative(cue, phrase.first(), floor);
    }
    return new Place(phrases.span(phrase), phrase.first(), cue.last(), false, true);
  }

  private boolean isAdverb(int i) {
    return words.is("adverb", i) || (words.low(i).endsWith("ly") && !words.isCapital(i));
  }

  /** A comma between two cues of one subject: "he noted A, added B and said C". */
  private boolean isCoordinated(int before, @Nullable Relation previous) {
    return words.low(before).equals(",")
        && previous != null
        && previous.cue() != null
        && previous.lastToken() == before - 1;
  }

  private boolean isNobody(Phrase phrase) {
    String before = words.low(phrase.first() - 1);
    return Vetoes.opensNobody(words, phrase.first())
        || (words.low(phrase.last()).equals("one") && before.equals("no"));
  }

  /** "Smith, who said": the phrase before the relative pronoun. */
  private Place relative(Cue cue, int pronoun, int floor) {
    int last = pronoun - 1;
    if (words.low(last).equals(",")) {
      last--;
    }
    Phrase phrase = last < floor ? null : phrases.endingAt(last, floor);
    if (phrase == null || words.low(pronoun).equals("that") || words.is("anybody", phrase.last())) {
      return place(cue, null);
    }
    int from = phrase.first();
    for (int k = phrase.first() + 1; k < phrase.last(); k++) {
      from = words.low(k).equals("of") && isOfSomebody(phrase, k) ? k + 1 : from;
    }
    for (int k = phrase.last() - 1; k > phrase.first() && from == phrase.first(); k--) {
      from = words.low(k).equals("and") && words.isCapital(k + 1) ? k + 1 : from;
    }
    Span name = phrases.span(new Phrase(from, phrase.last()));
    Span span = new Span(name.start(), words.end(pronoun));
    return new Place(span, pronoun, cue.last(), false, true);
  }

  /** "no mention of Roe, who said": nobody speaks but the one whose name is next to "who". */
  private boolean isOfSomebody(Phrase phrase, int of) {
    boolean thing =
        words.low(phrase.first()).equals("no")
            || words.low(of - 1).endsWith("tion")
            || words.low(of - 1).endsWith("ment")
            || words.is("made-of-somebody", of - 1);
    return thing && words.isCapital(of + 1) && words.isCapital(phrase.last());
  }

  boolean isElided(Cue cue) {
    int from = cue.first() == 0 ? 0 : words.end(cue.first() - 1) - 1;
    int to = words.start(cue.first());
    Integer gap = gaps.ceiling(from);
    return gap != null && gap <= to;
  }

  /** The subject of the clause that the cue hangs on: "Smith visited Ohio and said". */
  @Nullable Span mainSubject(Cue cue, @Nullable Relation previous) {
    int start = words.sentenceStart(cue.head());
    if (previous != null
        && previous.source() != null
        && previous.cue() != null
        && previous.cue().first() >= start
        && previous.cue().type() != Cue.Type.NOUN) {
      return previous.source();
    }
    boolean fronted =
        cue.first() == start + 1 && (words.is("preposition", start) || words.is("clause", start));
    if (cue.first() == start || fronted) {
      return subjectBehind(cue);
    }
    int from = clauseStart(start, cue.first());
    int limit = Math.min(cue.first(), from + REACH);
    for (int k = from + 1; k < limit; k++) {
      if (words.isQuoted(k)) {
        return null;
      }
      if (words.looksLikeVerb(k)) {
        Phrase phrase = phrases.endingAt(k - 1, from);
        return phrase == null || isNobody(phrase) ? null : phrases.span(phrase);
      }
    }
    return null;
  }

  /** "Citing costs, Smith refused": the subject that follows the comma. */
  private @Nullable Span subjectBehind(Cue cue) {
    int end = words.sentenceEnd(cue.last());
    int limit = Math.min(end, cue.last() + REACH);
    for (int k = cue.last() + 1; k < limit; k++) {
      boolean closes = words.isMark(k + 1) && words.isQuoted(k) && !words.isQuoted(k + 2);
      if (words.low(k).equals(",") && (closes || !words.isQuoted(k))) {
        Phrase phrase = phrases.beginningAt(closes ? k + 2 : k + 1, end);
        return phrase == null ? null : phrases.span(phrase);
      }
    }
    return null;
  }

  /** Behind an adjunct or subordinate clause that opens the sentence, up to its comma. */
  private int clauseStart(int sentenceStart, int end) {
    int start = words.isMark(sentenceStart) ? sentenceStart + 1 : sentenceStart;
    int from = start;
    boolean opener =
        words.is("preposition", start)
            || words.is("clause", start)
            || words.is("time", start)
            || words.low(start).endsWith("ing");
    if (opener) {
      for (int k = start; k < Math.min(end, start + REACH); k++) {
        if (words.low(k).equals(",")) {
          from = k + 1;
          break;
        }
      }
    }
    return from;
  }
}
