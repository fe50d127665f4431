package newsarchive.training;

import java.util.ArrayList;
import java.util.List;
import newsarchive.analysis.tagger.TaggedExample;
import newsarchive.analysis.tagger.TaggedExample.Gold;
import newsarchive.model.Span;
import newsarchive.model.Statement;
import org.jspecify.annotations.Nullable;

/** Whether statements have the source that annotators gave to their words. */
final class Verdicts {
  private final List<Gold> gold;

  Verdicts(TaggedExample example) {
    gold = example.gold();
  }

  /**
   * One verdict for each passage in quotation marks, or one for a reported statement.
   *
   * @param source the mention that speaks
   */
  List<Boolean> of(Statement statement, Span source) {
    List<Boolean> verdicts = new ArrayList<>();
    for (Span passage : statement.quoted()) {
      Gold holder = holder(List.of(passage));
      boolean found = holder != null && 2 * common(passage, holder.content()) >= passage.length();
      verdicts.add(holder != null && found && common(source, holder.source()) > 0);
    }
    if (verdicts.isEmpty()) {
      Gold holder = holder(statement.content());
      verdicts.add(
          holder != null
              && 2 * common(statement.content(), holder.content()) >= length(statement, holder)
              && common(source, holder.source()) > 0);
    }
    return verdicts;
  }

  /** Characters that either has. */
  private static int length(Statement statement, Gold holder) {
    return statement.content().stream().mapToInt(Span::length).sum()
        + holder.content().stream().mapToInt(Span::length).sum()
        - common(statement.content(), holder.content());
  }

  /** The annotated attribution that has most of the words. */
  private @Nullable Gold holder(List<Span> words) {
    Gold best = null;
    int most = 0;
    for (Gold one : gold) {
      int common = common(words, one.content());
      if (common > most) {
        best = one;
        most = common;
      }
    }
    return best;
  }

  private static int common(List<Span> one, List<Span> other) {
    return one.stream().mapToInt(span -> common(span, other)).sum();
  }

  private static int common(Span one, List<Span> other) {
    int common = 0;
    for (Span span : other) {
      common += Math.max(0, Math.min(one.end(), span.end()) - Math.max(one.start(), span.start()));
    }
    return common;
  }
}
