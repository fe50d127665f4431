package newsarchive.analysis.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import newsarchive.model.Span;
import newsarchive.model.Statement;

/** The quoted stretches of an article, for asking whether a name is part of somebody's words. */
final class Quoted {
  private final List<Span> spans = new ArrayList<>();

  Quoted(List<Statement> statements) {
    List<Span> all = new ArrayList<>();
    statements.forEach(s -> all.addAll(s.quoted()));
    all.sort(Comparator.naturalOrder());
    int end = -1;
    for (Span span : all) {
      if (span.end() > end) {
        spans.add(span);
        end = span.end();
      }
    }
  }

  boolean contains(int offset) {
    int low = 0;
    int high = spans.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() <= offset) {
        low = middle + 1;
      } else if (spans.get(middle).start() > offset) {
        high = middle - 1;
      } else {
        return true;
      }
    }
    return false;
  }
}
