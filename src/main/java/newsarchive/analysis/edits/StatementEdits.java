package newsarchive.analysis.edits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import newsarchive.model.Article;
import newsarchive.model.Paragraph;
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

  private static final IntPredicate LETTER = Character::isLetterOrDigit;

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
    List<Span> content = parts(words);
    terms.removeIf(term -> content.stream().anyMatch(term.span()::overlaps));
    List<Span> quoted = content.stream().filter(this::isQuoted).toList();
    Span span = span(content, quoted);
    Statement around = around(span);
    boolean sourced = source != null && content.stream().noneMatch(source::overlaps);
    Statement added =
        new Statement(
            freeId(words(content)),
            kind(content, quoted),
            span,
            content,
            quoted,
            cued,
            sourced ? source : null,
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
        && outer.content().stream().anyMatch(part -> part.contains(inner.span()))
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

  /** The words paragraph by paragraph, as of all statements, without the marks at their edges. */
  private List<Span> parts(Span words) {
    List<Span> parts = new ArrayList<>();
    for (Paragraph paragraph : article.paragraphs()) {
      int start = Math.max(words.start(), paragraph.span().start());
      int end = Math.min(words.end(), paragraph.span().end());
      if (start < end && article.text().substring(start, end).codePoints().anyMatch(LETTER)) {
        parts.add(withoutMarks(new Span(start, end)));
      }
    }
    return parts.isEmpty() ? List.of(withoutMarks(words)) : parts;
  }

  /** True for words between marks; at the end of a paragraph the closing one may be missing. */
  private boolean isQuoted(Span part) {
    boolean ended = part.end() == paragraphEnd(part.start());
    return isDouble(part.start() - 1) && (ended || isDouble(part.end()));
  }

  private int paragraphEnd(int offset) {
    return article.paragraphs().get(article.paragraphAt(offset)).span().end();
  }

  private static Statement.Kind kind(List<Span> content, List<Span> quoted) {
    if (quoted.isEmpty()) {
      return Statement.Kind.REPORTED;
    }
    return quoted.size() == content.size() ? Statement.Kind.DIRECT : Statement.Kind.MIXED;
  }

  /** From the first part to the last, with the marks of those that are quoted. */
  private Span span(List<Span> content, List<Span> quoted) {
    Span first = content.get(0);
    Span last = content.get(content.size() - 1);
    boolean closed = quoted.contains(last) && isDouble(last.end());
    return new Span(
        quoted.contains(first) ? first.start() - 1 : first.start(),
        closed ? last.end() + 1 : last.end());
  }

  private String words(List<Span> spans) {
    return spans.stream().map(article::words).collect(Collectors.joining(" "));
  }

  private boolean isDouble(int at) {
    String text = article.text();
    return at >= 0 && at < text.length() && DOUBLE_MARKS.indexOf(text.charAt(at)) >= 0;
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
