package newsarchive.analysis.quotes;

import java.util.List;
import newsarchive.model.Article;
import newsarchive.model.LocalEntity;

/** Finds what was said. */
public final class StatementFinder {
  public FoundStatements find(Article article, List<LocalEntity> entities) {
    return new FoundStatements(List.of(), List.of());
  }
}
