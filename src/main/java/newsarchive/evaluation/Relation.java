package newsarchive.evaluation;

import java.util.List;
import newsarchive.model.Span;

/**
 * A gold attribution: who speaks, by which words, and what is said; several spans each where other
 * words stand between.
 *
 * @param content ascending
 */
public record Relation(List<Span> cue, List<Span> source, List<Span> content) {
  public Relation {
    cue = List.copyOf(cue);
    source = List.copyOf(source);
    content = content.stream().sorted(Relation::byStart).toList();
  }

  private static int byStart(Span a, Span b) {
    return a.start() != b.start()
        ? Integer.compare(a.start(), b.start())
        : Integer.compare(a.end(), b.end());
  }
}
