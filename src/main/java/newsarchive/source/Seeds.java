package newsarchive.source;

import java.util.List;
import newsarchive.diagnostics.Diagnostic;
import newsarchive.model.SourceDocument;

/**
 * What was read from a folder of articles.
 *
 * @param documents the articles that could be read, ascending by id, each id once
 * @param diagnostics everything that is wrong, ascending by path and line; the articles that errors
 *     name are not among the documents
 */
public record Seeds(List<SourceDocument> documents, List<Diagnostic> diagnostics) {
  public Seeds {
    documents = List.copyOf(documents);
    diagnostics = List.copyOf(diagnostics);
  }

  /** True if anything is so wrong that a build must not go on. */
  public boolean hasErrors() {
    return Diagnostic.hasErrors(diagnostics);
  }
}
