package newsarchive.evaluation;

import java.util.ArrayList;
import java.util.List;
import newsarchive.diagnostics.Diagnostic;
import newsarchive.model.Span;
import org.jspecify.annotations.Nullable;

/** What is wrong in one article, each with the words around it, for reading. */
final class Mistakes {
  /** Code points before and behind the place. */
  private static final int CONTEXT = 60;

  private final CodePointText text;
  private final List<String> lines = new ArrayList<>();

  Mistakes(CodePointText text) {
    this.text = text;
  }

  /**
   * Notes a mistake.
   *
   * @param what its kind, for sorting: {@code wrong source}
   * @param detail what is expected and what was found
   */
  void add(String what, Span place, String detail) {
    int from = Math.max(0, place.start() - CONTEXT);
    int to = Math.min(text.length(), place.end() + CONTEXT);
    String context =
        text.words(new Span(from, Math.max(from, Math.min(place.start(), to))))
            + "[["
            + shortened(text.words(place))
            + "]]"
            + text.words(new Span(Math.min(place.end(), to), to));
    lines.add(
        what
            + "\t"
            + place.start()
            + "-"
            + place.end()
            + "\t"
            + oneLine(detail)
            + "\t"
            + oneLine(context));
  }

  /** Notes a mistake that has no single place. */
  void add(String what, String detail) {
    lines.add(what + "\t-\t" + oneLine(detail) + "\t");
  }

  /** A text in quotation marks, or "none". */
  static String quoted(@Nullable String words) {
    return words == null || words.isEmpty() ? "none" : "'" + words + "'";
  }

  List<String> lines() {
    return lines;
  }

  private static String shortened(String words) {
    int length = words.codePointCount(0, words.length());
    if (length <= 3 * CONTEXT) {
      return words;
    }
    String head = words.substring(0, words.offsetByCodePoints(0, 2 * CONTEXT));
    return head + " [...] " + words.substring(words.offsetByCodePoints(words.length(), -CONTEXT));
  }

  private static String oneLine(String words) {
    return Diagnostic.printable(String.join(" ", CodePointText.split(words)));
  }
}
