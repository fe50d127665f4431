package newsarchive.analysis.edits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsarchive.model.Article;
import newsarchive.model.QuotedTerm;
import newsarchive.model.Span;
import newsarchive.model.Statement;
import newsarchive.model.StatementId;
import newsarchive.model.WordIds;
import org.jspecify.annotations.Nullable;

/** Statements that editors add and take away. */
final class StatementEdits {
  /** How far from the words their cue may stand. */
  private static final int CUE_REACH = 300;

  /** A statement that shares more of its words with an editor's is theirs. */
  private static final double ALIKE = 0.9;

  private static final String MARKS = "\"'“”„‟‘’‚‛«»‹›";
  private static final String DOUBLE_MARKS = "\"“”„‟«»";

  private final Article article;
  private final List<Statement> statements;
  private final List<QuotedTerm> terms;

  StatementEdits(Article article, List<Statement> statements, List<QuotedTerm> terms) {
    this.article = article;
    this.statements = new ArrayList<>(statements);
    this.terms = new ArrayList<>(terms);
  }

  List<Statement> statements() {
    return statements;
  }

  List<QuotedTerm> terms() {
    terms.sort(Comparator.comparing(QuotedTerm::span));
    return terms;
  }

  /** Takes a statement away; what it quoted becomes words in quotation marks. */
  void remove(Statement removed) {
    statements.remove(removed);
    statements.replaceAll(s -> removed.id().equals(s.within()) ? within(s, removed.within()) : s);
    for (Span quoted : removed.quoted()) {
      terms.add(new QuotedTerm(quoted, QuotedTerm.Kind.TERM));
    }
  }

  /** The statements that {@link #add} would take away for these words. */
  List<Statement> replacedBy(Span words) {
    Statement known = Overlap.statement(statements, words);
    boolean kept = known != null && Overlap.alike(known, words) > ALIKE;
    return kept ? List.of() : Overlap.crossing(statements, words);
  }

  /** The statement of these words: the one that is there, or a new one. */
  Statement add(Span words, @Nullable Span cue) {
    Statement known = Overlap.statement(statements, words);
    if (known != null && Overlap.alike(known, words) > ALIKE) {
      return known;
    }
    Span cued = cue == null && known != null ? known.cue() : cue;
    Span source = known == null ? null : known.source();
    for (Statement crossing : Overlap.crossing(statements, words)) {
      remove(crossing);
    }
    Span content = withoutMarks(words);
    terms.removeIf(term -> term.span().overlaps(content));
    Span span = withMarks(content);
    boolean quoted = span.start() < content.start() && span.end() > content.end();
    Statement around = around(span);
    Statement added =
        new Statement(
            freeId(article.words(content)),
            quoted ? Statement.Kind.DIRECT : Statement.Kind.REPORTED,
            quoted ? span : content,
            List.of(content),
            quoted ? List.of(content) : List.of(),
            cued,
            source == null || source.overlaps(content) ? null : source,
            around == null ? null : around.id(),
            false);
    statements.replaceAll(s -> isInner(s, added) ? within(s, added.id()) : s);
    statements.add(added);
    statements.sort(Comparator.comparing(Statement::span));
    return added;
  }

  /** The words of a cue that stand nearest to the content; null if they are not near it. */
  @Nullable Span cue(String words, Span content) {
    String text = article.text();
    int from = Math.max(0, content.start() - CUE_REACH);
    int before = text.substring(from, content.start()).lastIndexOf(words);
    int to = Math.min(text.length(), content.end() + CUE_REACH);
    int after = text.substring(content.end(), to).indexOf(words);
    int start = before < 0 ? -1 : from + before;
    boolean behind =
        after >= 0 && (before < 0 || after < content.start() - (start + words.length()));
    start = behind ? content.end() + after : start;
    return start < 0 ? null : new Span(start, start + words.length());
  }

  private static boolean isInner(Statement inner, Statement outer) {
    boolean sibling =
        inner.within() == null ? outer.within() == null : inner.within().equals(outer.within());
    return sibling
        && outer.content().get(0).contains(inner.span())
        && !outer.span().equals(inner.span());
  }

  private @Nullable Statement around(Span span) {
    Statement around = null;
    for (Statement statement : statements) {
      boolean holds =
          statement.content().stream().anyMatch(c -> c.contains(span) && !c.equals(span));
      around = holds ? statement : around;
    }
    return around;
  }

  private Span withoutMarks(Span words) {
    int start = words.start();
    int end = words.end();
    while (start < end - 1 && isEdge(start)) {
      start++;
    }
    while (end > start + 1 && isEdge(end - 1)) {
      end--;
    }
    return new Span(start, end);
  }

  private boolean isEdge(int at) {
    char c = article.text().charAt(at);
    return MARKS.indexOf(c) >= 0 || Character.isWhitespace(c);
  }

  private Span withMarks(Span content) {
    String text = article.text();
    boolean opened = content.start() > 0 && isDouble(text.charAt(content.start() - 1));
    boolean closed = content.end() < text.length() && isDouble(text.charAt(content.end()));
    return opened && closed ? new Span(content.start() - 1, content.end() + 1) : content;
  }

  private static boolean isDouble(char c) {
    return DOUBLE_MARKS.indexOf(c) >= 0;
  }

  private StatementId freeId(String words) {
    Set<String> taken = new HashSet<>();
    statements.forEach(statement -> taken.add(statement.id().value()));
    WordIds ids = WordIds.forStatements();
    String id = ids.next(words);
    while (taken.contains(id)) {
      id = ids.next(words);
    }
    return new StatementId(id);
  }

  private static Statement within(Statement statement, @Nullable StatementId outer) {
    return new Statement(
        statement.id(),
        statement.kind(),
        statement.span(),
        statement.content(),
        statement.quoted(),
        statement.cue(),
        statement.source(),
        outer,
        statement.unclosed());
  }
}
