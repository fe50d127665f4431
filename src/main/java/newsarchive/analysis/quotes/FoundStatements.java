package newsarchive.analysis.quotes;

import java.util.List;
import newsarchive.analysis.tagger.TaggedArticle;
import newsarchive.model.QuotedTerm;
import newsarchive.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What the stage found, in the order that {@link newsarchive.model.AnalyzedArticle} asks for.
 *
 * @param ruled what the rules read, before it was joined with what the tagger read; in the order of
 *     cues
 * @param tagged what the tagger read, or null where it was not asked
 */
public record FoundStatements(
    List<Statement> statements,
    List<QuotedTerm> terms,
    List<Reading> ruled,
    @Nullable TaggedArticle tagged) {
  public FoundStatements {
    statements = List.copyOf(statements);
    terms = List.copyOf(terms);
    ruled = List.copyOf(ruled);
  }

  /** The same readings, with the statements that editors made of them. */
  public FoundStatements with(List<Statement> corrected) {
    return new FoundStatements(corrected, terms, ruled, tagged);
  }
}
