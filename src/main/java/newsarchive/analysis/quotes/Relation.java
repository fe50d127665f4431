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
 */
record Relation(@Nullable Cue cue, @Nullable Span source, List<NounPhrases.Phrase> runs) {
  Relation {
    runs = List.copyOf(runs);
  }

  int firstToken() {
    return runs.get(0).first();
  }

  int lastToken() {
    return runs.get(runs.size() - 1).last();
  }

  Relation withRuns(List<NounPhrases.Phrase> others) {
    return new Relation(cue, source, others);
  }
}
