package newsarchive.analysis.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsarchive.analysis.CaseFiles;
import newsarchive.model.Article;
import newsarchive.model.QuotedTerm;
import newsarchive.model.Span;
import newsarchive.model.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Expected lines: kind, contents, cue and source of a statement; {@code NESTED} before one that
 * lies in another; {@code TERM} and why for words that nobody said; {@code NONE}.
 */
class QuoteCasesTest {
  static Stream<CaseFiles.Case> cases() throws IOException {
    return CaseFiles.in("analysis/quotes/cases");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsWhatTheCaseExpects(CaseFiles.Case example) {
    Article article = CaseFiles.article(example.text());
    FoundStatements found = StatementFinder.byRules().find(article, List.of());
    List<String> lines = new ArrayList<>();
    found.statements().forEach(statement -> lines.add(line(article, statement)));
    for (QuotedTerm term : found.terms()) {
      lines.add("TERM " + term.kind() + " | " + article.words(term.span()));
    }
    assertEquals(example.expected(), lines.isEmpty() ? "NONE" : String.join("\n", lines));
  }

  private static String line(Article article, Statement statement) {
    String content =
        statement.content().stream().map(article::words).collect(Collectors.joining(" // "));
    return (statement.within() == null ? "" : "NESTED ")
        + statement.kind()
        + (statement.unclosed() ? " UNCLOSED" : "")
        + " | "
        + content
        + " | "
        + words(article, statement.cue())
        + " | "
        + words(article, statement.source());
  }

  private static String words(Article article, @Nullable Span span) {
    return span == null ? "-" : article.words(span);
  }
}
