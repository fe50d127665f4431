package newsarchive.site;

import java.util.ArrayList;
import java.util.List;
import newsarchive.model.Span;
import newsarchive.model.Statement;

/** Where a statement's words and their quotation marks stand. */
final class StatementParts {
  private StatementParts() {}

  /** The contents, each with the quotation marks at its ends. */
  static List<Span> parts(Statement statement, String text) {
    List<Span> parts = new ArrayList<>();
    List<Span> quoted = quoted(statement, text);
    for (Span content : statement.content()) {
      Span part = content;
      for (int i = 0; i < quoted.size(); i++) {
        if (content.overlaps(statement.quoted().get(i))) {
          part = union(part, quoted.get(i));
        }
      }
      parts.add(part);
    }
    return parts;
  }

  /** The quoted parts, each with its quotation marks. */
  static List<Span> quoted(Statement statement, String text) {
    return statement.quoted().stream().map(quoted -> withMarks(quoted, text)).toList();
  }

  /** The quotation marks alone. */
  static List<Span> marks(Statement statement, String text) {
    List<Span> marks = new ArrayList<>();
    for (Span quoted : statement.quoted()) {
      Span outer = withMarks(quoted, text);
      marks.add(new Span(outer.start(), quoted.start()));
      marks.add(new Span(quoted.end(), outer.end()));
    }
    return marks.stream().filter(mark -> !mark.isEmpty()).toList();
  }

  private static Span withMarks(Span quoted, String text) {
    return new Span(
        QuoteMarks.startBefore(text, quoted.start()), QuoteMarks.endAfter(text, quoted.end()));
  }

  private static Span union(Span a, Span b) {
    return new Span(Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
  }
}
