package newsarchive.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsarchive.fixtures.Documents;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Takes the name of a speaker out of one attribution of an article that names the speaker elsewhere
 * too, and looks whether the program says who it was, somebody else, or nobody.
 */
final class MissingNamesTrial {
  private final boolean quotations;
  private int tried;
  private int resolved;
  private int wrong;
  private final List<String> notes = new ArrayList<>();

  /**
   * @param quotations whether the name is taken from a statement with quotation marks; else from
   *     one without
   */
  MissingNamesTrial(boolean quotations) {
    this.quotations = quotations;
  }

  void add(AnalyzedArticle analyzed, List<Relation> relations) {
    CodePointText text = new CodePointText(analyzed.article().text());
    List<Relation> fit =
        relations.stream()
            .filter(relation -> isQuotation(text, relation) == quotations)
            .filter(relation -> isFit(text, relation))
            .toList();
    if (!fit.isEmpty()) {
      attempt(text, fit.get(fit.size() / 2));
    }
  }

  private static boolean isQuotation(CodePointText text, Relation relation) {
    List<Span> quoted = QuotedSpans.of(text);
    return !RelationScorer.kind(text, relation.content(), quoted).equals("indirect");
  }

  /** One named source with one cue beside it, and the name somewhere else. */
  private static boolean isFit(CodePointText text, Relation relation) {
    if (relation.source().size() != 1 || relation.cue().size() != 1) {
      return false;
    }
    Span source = relation.source().get(0);
    String name = HeadName.of(text.words(source));
    if (name == null || relation.content().stream().anyMatch(source::overlaps)) {
      return false;
    }
    Span cue = relation.cue().get(0);
    int gap = Math.max(cue.start() - source.end(), source.start() - cue.end());
    String rest =
        text.words(new Span(0, source.start()))
            + " "
            + text.words(new Span(source.end(), text.length()));
    return gap >= 0
        && gap <= 2
        && CodePointText.split(rest.toLowerCase(Locale.ROOT)).stream()
            .anyMatch(word -> CodePointText.strip(word, ".,;:()\"'“”‘’").equals(name));
  }

  private void attempt(CodePointText text, Relation relation) {
    Span source = relation.source().get(0);
    String name = HeadName.of(text.words(source));
    boolean blankBefore =
        source.start() > 0 && CodePointText.isBlank(text.flat().charAt(source.start() - 1));
    Span cut = new Span(source.start() - (blankBefore ? 1 : 0), source.end());
    String before = text.words(new Span(0, cut.start()));
    String after = text.words(new Span(cut.end(), text.length()));
    Prediction prediction = Prediction.of(Annotated.analyze(Documents.ofText(before + after)));
    Said said = statement(prediction, relation, cut);
    String last = said == null ? null : HeadName.lastWord(said.speaker());
    tried++;
    boolean right = name != null && name.equals(last);
    resolved += right ? 1 : 0;
    wrong += last != null && !right ? 1 : 0;
    String end = before.substring(Math.max(0, before.length() - 50));
    String start = after.substring(0, Math.min(50, after.length()));
    notes.add(
        (right ? "right" : "not right") + ": " + name + " / " + last + ": " + end + "|" + start);
  }

  /** The statement that has most of what was said; offsets behind the cut have moved. */
  private static @Nullable Said statement(Prediction prediction, Relation relation, Span cut) {
    List<Span> content =
        relation.content().stream()
            .map(
                span ->
                    span.start() < cut.end()
                        ? span
                        : new Span(span.start() - cut.length(), span.end() - cut.length()))
            .toList();
    Said best = null;
    int most = 0;
    for (Said said : prediction.said()) {
      int common = Overlaps.of(content, said.content());
      if (common > most) {
        best = said;
        most = common;
      }
    }
    return best;
  }

  double resolved() {
    return (double) resolved / tried;
  }

  double wrong() {
    return (double) wrong / tried;
  }

  List<String> notes() {
    return notes;
  }

  @Override
  public String toString() {
    return resolved + " resolved, " + wrong + " wrong of " + tried;
  }
}
