package newsarchive.analysis.quotes;

import java.util.ArrayList;
import java.util.List;
import newsarchive.analysis.quotes.NounPhrases.Phrase;
import newsarchive.analysis.tagger.TaggedArticle;
import newsarchive.analysis.tagger.TaggedAttribution;
import newsarchive.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the learned tagger finds, as relations of this room's tokens. Where content and a quotation
 * overlap, the quotation marks bound it.
 */
final class TaggedRelations {
  /**
   * A relation that the tagger proposes.
   *
   * @param stands false if the tagger itself does not believe in the cue
   */
  record Tagged(Relation relation, boolean stands) {}

  private final Words words;
  private final List<Passage> passages;
  private final List<Tagged> all = new ArrayList<>();
  private final TaggedArticle read;
  private int next;

  TaggedRelations(TaggedArticle read, Words words, List<Passage> passages) {
    this.words = words;
    this.passages = passages;
    this.read = read;
    for (TaggedAttribution found : read.attributions()) {
      Relation relation = relation(found);
      if (relation != null) {
        all.add(new Tagged(relation, found.stands()));
      }
    }
  }

  /** How probably a quoted passage is what somebody said, and not a term or title; 0 to 1. */
  double said(Passage passage) {
    return read.content(passage.inner());
  }

  /** Those whose cue stands before a token; each once, paragraphs in order. */
  List<Tagged> before(int token) {
    int from = next;
    while (next < all.size() && cue(all.get(next)).first() < token) {
      next++;
    }
    return all.subList(from, next);
  }

  static Cue cue(Tagged tagged) {
    Cue cue = tagged.relation().cue();
    if (cue == null) {
      throw new IllegalStateException("a tagged relation without a cue");
    }
    return cue;
  }

  private @Nullable Relation relation(TaggedAttribution found) {
    int first = holding(found.cue().start());
    int last = holding(found.cue().end() - 1);
    while (last > first && !words.isWord(last)) {
      last--;
    }
    CueVerb verb = new CueVerb(words.low(last), "", "", CueVerb.Form.PAST);
    Cue cue = new Cue(first, last, last, verb, Cue.Type.FINITE);
    List<Phrase> runs = new ArrayList<>();
    for (Span span : found.content()) {
      addRun(bounded(new Phrase(holding(span.start()), holding(span.end() - 1))), cue, runs);
    }
    return runs.isEmpty() ? null : new Relation(cue, found.source(), runs);
  }

  /** The token that an offset lies in. */
  private int holding(int offset) {
    int at = words.tokenAt(offset);
    return at < words.size() && words.start(at) == offset ? at : at - 1;
  }

  /** A run that takes in words of a quotation at one of its ends takes in all of it. */
  private Phrase bounded(Phrase run) {
    int passage = words.passage(run.first());
    int first = run.first();
    if (passage >= 0 && (passages.get(passage).closed() || isMost(run, passage))) {
      first = words.tokenAt(passages.get(passage).outer().start());
    }
    passage = words.passage(run.last());
    int last = run.last();
    if (passage >= 0 && (passages.get(passage).closed() || isMost(run, passage))) {
      last = words.tokenAt(passages.get(passage).outer().end()) - 1;
    }
    return new Phrase(first, last);
  }

  /** The run has half of the passage or more. */
  private boolean isMost(Phrase run, int passage) {
    int start = words.tokenAt(passages.get(passage).outer().start());
    int end = words.tokenAt(passages.get(passage).outer().end());
    int common = Math.min(run.last() + 1, end) - Math.max(run.first(), start);
    return 2 * common >= end - start;
  }

  /**
   * Adds a run, without commas and the like outside of quotations at its ends, and not over the
   * cue.
   */
  private void addRun(Phrase run, Cue cue, List<Phrase> runs) {
    int first = run.first();
    int last = withAcronym(run.last());
    while (first <= last && (isLoose(first) || words.low(first).equals("that"))) {
      first++;
    }
    while (last >= first && isLoose(last)) {
      last--;
    }
    boolean overCue = first <= cue.last() && cue.first() <= last;
    boolean behind = runs.isEmpty() || runs.get(runs.size() - 1).last() < first;
    if (first <= last && !overCue && behind) {
      runs.add(new Phrase(first, last));
    }
  }

  /** "… the Mutual Defence League (MDL)": short forms in brackets belong to what they shorten. */
  private int withAcronym(int last) {
    boolean brackets =
        words.low(last + 1).equals("(")
            && words.isCapital(last + 2)
            && words.low(last + 3).equals(")");
    return brackets ? last + 3 : last;
  }

  private boolean isLoose(int i) {
    return !words.isQuoted(i) && (words.isBreak(i) || words.endsSentence(i));
  }
}
