package newsarchive.analysis.quotes;

import java.util.List;
import newsarchive.model.QuotedTerm;
import newsarchive.model.Statement;

/** What the stage found, in the order that {@link newsarchive.model.AnalyzedArticle} asks for. */
public record FoundStatements(List<Statement> statements, List<QuotedTerm> terms) {
  public FoundStatements {
    statements = List.copyOf(statements);
    terms = List.copyOf(terms);
  }
}
