package newsarchive.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsarchive.model.Span;
import newsarchive.model.StatementId;
import newsarchive.site.view.Inline;

/**
 * Writes stretches of one article as steps for a template. The first part of a statement gets the
 * statement's anchor, its further parts the same with {@code -b}, {@code -c} and so on.
 */
final class ParagraphWriter {
  private final Glyphs glyphs;
  private final boolean anchors;
  private final Map<StatementId, Integer> written = new HashMap<>();

  /**
   * @param anchors false where the words are shown on another page than their article's
   */
  ParagraphWriter(Glyphs glyphs, boolean anchors) {
    this.glyphs = glyphs;
    this.anchors = anchors;
  }

  List<Inline> write(
      Span whole, List<Nesting.Layer<Annotation>> layers, List<Nesting.Point<Annotation>> points) {
    List<Inline> inlines = new ArrayList<>();
    Glyphs here = anchors ? glyphs : glyphs.apart(whole);
    for (Nesting.Step<Annotation> step : Nesting.steps(whole, layers, points)) {
      if (step instanceof Nesting.Text<Annotation> text) {
        inlines.add(Inline.text(here.cut(text.span())));
      } else if (step instanceof Nesting.Open<Annotation> open) {
        inlines.add(anchored(open.what(), open.first()));
      } else if (step instanceof Nesting.Close<Annotation> close) {
        inlines.add(Inline.close(close.what().element()));
      } else if (step instanceof Nesting.At<Annotation> at) {
        inlines.add(at.what().open());
      }
    }
    return inlines;
  }

  private Inline anchored(Annotation annotation, boolean first) {
    Inline open = annotation.open();
    StatementId statement = annotation.statement();
    if (statement == null || !first || !anchors) {
      return open;
    }
    int part = written.merge(statement, 1, Integer::sum);
    String id = statement + suffix(part);
    return new Inline(
        open.kind(), "", id, open.css(), open.href(), open.number(), open.label(), open.data());
  }

  /** 1: none, 2: -b, 26: -z, 27: -ba. */
  static String suffix(int part) {
    if (part == 1) {
      return "";
    }
    StringBuilder letters = new StringBuilder();
    for (int rest = part - 1; rest > 0; rest /= 26) {
      letters.insert(0, (char) ('a' + rest % 26));
    }
    return "-" + letters;
  }
}
