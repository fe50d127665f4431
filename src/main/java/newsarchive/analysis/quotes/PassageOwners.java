package newsarchive.analysis.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsarchive.analysis.quotes.NounPhrases.Phrase;
import newsarchive.model.QuotedTerm;
import newsarchive.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Gives each quoted passage that no cue took to the statement it belongs to: the one it continues,
 * the one whose cue stands near it, one of its own; or says that it is a term.
 */
final class PassageOwners {
  /** Paragraphs that one quotation may have; more is no article. */
  private static final int LONGEST = 200;

  /** What the tagger takes for less probably said than this, and no cue took, nobody said. */
  private static final double LEAST_SAID = 0.4;

  private final Words words;
  private final List<Passage> passages;
  private final TermJudge judge;
  private final LooseTags tags;
  private final DeniedWords denied;
  private final @Nullable TaggedRelations learned;
  private final List<Relation> relations = new ArrayList<>();
  private final List<QuotedTerm> terms = new ArrayList<>();
  private final Map<Integer, Integer> bySentence = new HashMap<>();
  private final Set<Integer> absorbed = new HashSet<>();
  private int nextFound;
  private int foundBase;
  private int foundEnd;
  private int nearest = -1;
  private int next;
  private int openRelation = -1;
  private boolean colonBefore;
  private @Nullable Relation last;

  PassageOwners(
      Words words,
      List<Passage> passages,
      LooseTags tags,
      DeniedWords denied,
      @Nullable TaggedRelations learned) {
    this.denied = denied;
    this.learned = learned;
    this.words = words;
    this.passages = passages;
    this.judge = new TermJudge(words);
    this.tags = tags;
  }

  List<Relation> relations() {
    List<Relation> kept = new ArrayList<>();
    for (int r = 0; r < relations.size(); r++) {
      if (!absorbed.contains(r)) {
        kept.add(relations.get(r));
      }
    }
    return kept;
  }

  List<QuotedTerm> terms() {
    return terms;
  }

  /** Paragraphs must come in order. */
  void addParagraph(int from, int to, List<Relation> found) {
    int base = relations.size();
    relations.addAll(found);
    index(base);
    boolean[] taken = new boolean[to - from];
    for (Relation relation : found) {
      if (relation.setOff()) {
        Arrays.fill(taken, true);
      }
      for (Phrase run : relation.runs()) {
        for (int i = Math.max(from, run.first()); i <= Math.min(to - 1, run.last()); i++) {
          taken[i - from] = true;
        }
      }
    }
    int paragraph = words.paragraph(from);
    while (next < passages.size() && passages.get(next).paragraph() <= paragraph) {
      Passage passage = passages.get(next);
      if (passage.parent() < 0 && passage.paragraph() == paragraph) {
        place(passage, from, taken);
      }
      next++;
    }
    remember(to, base);
  }

  private void place(Passage passage, int from, boolean[] taken) {
    int first = words.tokenAt(passage.outer().start());
    int end = words.tokenAt(passage.outer().end());
    if (first >= end || taken[first - from]) {
      if (first == from) {
        joinOpening(first);
      }
      return;
    }
    if (denied.contains(first)) {
      terms.add(judge.term(passage, first, end));
      return;
    }
    Phrase run = new Phrase(first, end - 1);
    boolean opens = first == from;
    if (opens && openRelation >= 0 && relations.get(openRelation).runs().size() < LONGEST) {
      extend(openRelation, run);
      return;
    }
    openRelation = opens ? openRelation : -1;
    if (learned != null && learned.said(passage) < LEAST_SAID) {
      terms.add(judge.term(passage, first, end));
    } else {
      find(passage, run, opens);
    }
  }

  /** Gives a passage that no relation holds to whom its place suggests, or takes it for a term. */
  private void find(Passage passage, Phrase run, boolean opens) {
    int first = run.first();
    int end = run.last() + 1;
    Relation owner = judge.sentenceLike(first, end) ? ownWords(passage, run) : null;
    int cue = owner == null && !judge.isTerm(first, end) ? cueOf(first, end) : -1;
    if (owner != null) {
      relations.add(owner);
    } else if (cue >= 0) {
      relations.add(
          new Relation(relations.get(cue).cue(), relations.get(cue).source(), List.of(run)));
    } else if (judge.sentenceLike(first, end) && (opens || end - first > 8)) {
      Relation given = opens && colonBefore ? last : null;
      relations.add(
          given != null
              ? new Relation(given.cue(), given.source(), List.of(run))
              : new Relation(null, null, List.of(run)));
    } else {
      terms.add(judge.term(passage, first, end));
    }
  }

  /** Paragraphs that open a quotation belong to the tag that its last paragraph has. */
  private void joinOpening(int first) {
    if (openRelation < 0 || relations.get(openRelation).source() != null) {
      return;
    }
    for (int r = foundBase; r < foundEnd; r++) {
      Relation tagged = relations.get(r);
      if (tagged.firstToken() == first && tagged.source() != null) {
        List<Phrase> runs = new ArrayList<>(relations.get(openRelation).runs());
        runs.addAll(tagged.runs());
        relations.set(r, tagged.withRuns(runs));
        absorbed.add(openRelation);
        openRelation = -1;
        return;
      }
    }
  }

  /** The relation of words that can stand alone: signed, tagged, or of the paragraph's speaker. */
  private @Nullable Relation ownWords(Passage passage, Phrase run) {
    Phrase signature = signature(passage, run.last() + 1);
    if (signature != null) {
      Span name = words.span(signature.first(), signature.last());
      return new Relation(null, name, List.of(run));
    }
    Relation tagged = tags.find(passage, run.first(), run.last() + 1);
    if (tagged != null) {
      last = tagged;
      return tagged;
    }
    int near = nearest(run.first());
    return near < 0 ? null : new Relation(null, relations.get(near).source(), List.of(run));
  }

  /** "…" — Jane Roe: a name behind a dash, up to the end of the line or sentence. */
  private @Nullable Phrase signature(Passage passage, int end) {
    if (!passage.closed() || (!Words.isDash(words.low(end)) && !words.low(end).equals("-"))) {
      return null;
    }
    int last = end;
    while (last + 1 < words.size()
        && last - end < 6
        && words.isCapital(last + 1)
        && words.paragraph(last + 1) == words.paragraph(end)) {
      last++;
    }
    int next = last + 1;
    boolean ends =
        next >= words.size()
            || words.paragraph(next) != words.paragraph(end)
            || words.endsSentence(next)
            || words.low(next).equals(",")
            || (words.low(next).equals("(") && words.low(next + 1).startsWith("@"))
            || words.isMark(next);
    return last > end && ends ? new Phrase(end + 1, last) : null;
  }

  /** The relation of this paragraph with a source that stands nearest before the passage. */
  private int nearest(int first) {
    while (nextFound < foundEnd && startsBefore(relations.get(nextFound), first)) {
      if (relations.get(nextFound).source() != null) {
        nearest = nextFound;
      }
      nextFound++;
    }
    return nearest;
  }

  private static boolean startsBefore(Relation relation, int token) {
    return relation.cue() == null || relation.cue().first() < token;
  }

  /** A relation with a source whose cue stands in a sentence of the passage. */
  private int cueOf(int first, int end) {
    Integer same = bySentence.get(words.sentenceStart(first));
    if (same == null) {
      same = bySentence.get(words.sentenceStart(end - 1));
    }
    return same == null || isAside(relations.get(same), first, end) ? -1 : same;
  }

  /** "…, while the "experts" slept": one or two words behind a new clause. */
  private boolean isAside(Relation relation, int first, int end) {
    if (end - first > 4) {
      return false;
    }
    for (int k = Math.max(relation.lastToken(), first - 12) + 1; k < first; k++) {
      boolean clause = words.is("concessive", k) || words.low(k).equals("but");
      if (clause && words.low(k - 1).equals(",")) {
        return true;
      }
    }
    return false;
  }

  private void index(int base) {
    nextFound = base;
    foundBase = base;
    foundEnd = relations.size();
    nearest = -1;
    bySentence.clear();
    for (int r = base; r < foundEnd; r++) {
      Cue cue = relations.get(r).cue();
      if (cue != null && relations.get(r).source() != null) {
        bySentence.putIfAbsent(words.sentenceStart(cue.head()), r);
      }
    }
  }

  private void extend(int relation, Phrase run) {
    List<Phrase> runs = new ArrayList<>(relations.get(relation).runs());
    runs.add(run);
    relations.set(relation, relations.get(relation).withRuns(runs));
  }

  /**
   * What the next paragraph needs to know: is a quotation still open, does a colon end this one.
   */
  private void remember(int to, int base) {
    int open = openRelation >= 0 && isOpen(openRelation, to) ? openRelation : -1;
    for (int r = base; r < relations.size(); r++) {
      if (isOpen(r, to)) {
        open = r;
      }
      if (relations.get(r).cue() != null) {
        last = relations.get(r);
      }
    }
    openRelation = open;
    colonBefore = words.low(to - 1).equals(":");
    if (colonBefore
        && (last == null
            || last.cue() == null
            || last.cue().last() < words.sentenceStart(to - 1))) {
      last = tags.find(new Phrase(to - 1, to - 1));
    }
  }

  private boolean isOpen(int relation, int to) {
    return relations.get(relation).lastToken() == to - 1 && endsOpen(to - 1);
  }

  private boolean endsOpen(int token) {
    int passage = words.passage(token);
    return passage >= 0 && !passages.get(passage).closed();
  }
}
