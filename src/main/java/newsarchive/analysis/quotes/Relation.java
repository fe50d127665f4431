package newsarchive.analysis.quotes;

import java.util.List;
import newsarchive.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A cue with its source and content, before it becomes a statement.
 *
 * @param cue null where quoted words stand without one
 * @param source null if the text gives none here
 * @param runs what is said, as first and last tokens, ascending
 * @param setOff true for somebody's own words without quotation marks, as in a transcript
 */
record Relation(
    @Nullable Cue cue, @Nullable Span source, List<NounPhrases.Phrase> runs, boolean setOff) {
  Relation {
    runs = List.copyOf(runs);
  }

  Relation(@Nullable Cue cue, @Nullable Span source, List<NounPhrases.Phrase> runs) {
    this(cue, source, runs, false);
  }

  int firstToken() {
    return runs.get(0).first();
  }

  int lastToken() {
    return runs.get(runs.size() - 1).last();
  }

  /** True if the other one, with its cue, lies within the words of this one. */
  boolean holds(Relation other) {
    Cue inner = other.cue();
    return other.firstToken() >= firstToken()
        && other.lastToken() <= lastToken()
        && (inner == null || (inner.first() >= firstToken() && inner.last() <= lastToken()));
  }

  Relation withRuns(List<NounPhrases.Phrase> others) {
    return new Relation(cue, source, others, setOff);
  }
}
