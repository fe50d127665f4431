package newsarchive.analysis.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import newsarchive.analysis.quotes.NounPhrases.Phrase;
import newsarchive.model.Article;
import newsarchive.model.Span;
import newsarchive.model.Statement;
import newsarchive.model.StatementId;
import newsarchive.model.WordIds;
import org.jspecify.annotations.Nullable;

/** Turns relations, which are made of tokens, into statements, which are made of offsets. */
final class StatementBuilder {
  /** A statement without its id. */
  record Draft(
      Statement.Kind kind,
      Span span,
      List<Span> content,
      List<Span> quoted,
      @Nullable Span cue,
      @Nullable Span source,
      boolean unclosed) {}

  /** Somebody says that somebody said that …: deeper than this is no news text. */
  private static final int DEEPEST = 4;

  private final Article article;
  private final Words words;
  private final List<Passage> passages;

  StatementBuilder(Article article, Words words, List<Passage> passages) {
    this.article = article;
    this.words = words;
    this.passages = passages;
  }

  Draft draft(Relation relation) {
    List<Span> content = new ArrayList<>();
    List<Span> quoted = new ArrayList<>();
    boolean allQuoted = true;
    boolean unclosed = false;
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (Phrase run : relation.runs()) {
      Span span = words.span(run.first(), run.last());
      start = Math.min(start, span.start());
      end = Math.max(end, span.end());
      int passage = words.passage(run.first());
      if (passage >= 0 && passages.get(passage).outer().equals(span)) {
        content.add(passages.get(passage).inner());
        quoted.add(passages.get(passage).inner());
        unclosed = !passages.get(passage).closed();
      } else {
        content.add(span);
        allQuoted &= addQuoted(run, quoted);
        unclosed = false;
      }
    }
    if (relation.setOff()) {
      quoted.clear();
      quoted.addAll(content);
      allQuoted = true;
    }
    Statement.Kind kind =
        quoted.isEmpty()
            ? Statement.Kind.REPORTED
            : allQuoted ? Statement.Kind.DIRECT : Statement.Kind.MIXED;
    Cue cue = relation.cue();
    Span cueSpan = cue == null ? null : words.span(cue.first(), cue.last());
    return new Draft(
        kind, new Span(start, end), content, quoted, cueSpan, relation.source(), unclosed);
  }

  /** Adds the passages inside a run; false if there is a word outside of them. */
  private boolean addQuoted(Phrase run, List<Span> quoted) {
    boolean all = true;
    int last = -1;
    for (int i = run.first(); i <= run.last(); i++) {
      int passage = words.passage(i);
      if (passage >= 0 && passage != last) {
        Span inner = passages.get(passage).inner();
        int end = Math.min(inner.end(), words.end(run.last()));
        int start = Math.max(inner.start(), words.start(run.first()));
        if (start < end) {
          quoted.add(new Span(start, end));
        }
      }
      all &= passage >= 0 || !words.isWord(i);
      last = passage;
    }
    return all;
  }

  /**
   * Orders the drafts, drops those that cross the end of a statement around them or lie too deep,
   * and gives each its id.
   */
  List<Statement> build(List<Draft> drafts) {
    List<Draft> sorted = new ArrayList<>(drafts);
    sorted.sort(Comparator.comparing(Draft::span).thenComparing(d -> d.content().size()));
    WordIds ids = WordIds.forStatements();
    List<Statement> statements = new ArrayList<>();
    List<Statement> open = new ArrayList<>();
    for (Draft draft : sorted) {
      while (!open.isEmpty() && !holds(open.get(open.size() - 1), draft)) {
        open.remove(open.size() - 1);
      }
      if (open.size() >= DEEPEST || crosses(statements, draft)) {
        continue;
      }
      StringBuilder said = new StringBuilder();
      draft.content().forEach(c -> said.append(article.words(c)).append(' '));
      StatementId id = new StatementId(ids.next(said.toString()));
      StatementId within = open.isEmpty() ? null : open.get(open.size() - 1).id();
      Statement statement =
          new Statement(
              id,
              draft.kind(),
              draft.span(),
              draft.content(),
              draft.quoted(),
              draft.cue(),
              draft.source(),
              within,
              draft.unclosed());
      statements.add(statement);
      open.add(statement);
    }
    return statements;
  }

  /** Reported words that begin inside the statement before and end behind it belong to neither. */
  private static boolean crosses(List<Statement> statements, Draft draft) {
    if (statements.isEmpty() || draft.kind() != Statement.Kind.REPORTED) {
      return false;
    }
    Span before = statements.get(statements.size() - 1).span();
    return before.overlaps(draft.span()) && before.end() < draft.span().end();
  }

  private static boolean holds(Statement outer, Draft inner) {
    return outer.content().stream()
        .anyMatch(
            c ->
                c.contains(inner.span())
                    && (inner.cue() == null || c.contains(inner.cue()))
                    && !c.equals(inner.span()));
  }
}
