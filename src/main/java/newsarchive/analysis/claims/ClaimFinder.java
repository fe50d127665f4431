package newsarchive.analysis.claims;

import java.util.List;
import newsarchive.model.Article;
import newsarchive.model.Claim;
import newsarchive.model.LocalEntity;
import newsarchive.model.Statement;

/** Finds what statements assert. */
public final class ClaimFinder {
  public List<Claim> find(Article article, List<LocalEntity> entities, List<Statement> statements) {
    return List.of();
  }
}
