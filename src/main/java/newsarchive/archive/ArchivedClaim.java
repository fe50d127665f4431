package newsarchive.archive;

import java.util.List;
import newsarchive.model.ArticleId;
import newsarchive.model.Claim;
import newsarchive.model.ClaimId;

/**
 * A claim of the archive: the same words are the same claim, wherever they appear.
 *
 * @param id without an occurrence number
 * @param appearances newest article first, within an article in order of appearance; at least one
 */
public record ArchivedClaim(ClaimId id, List<Appearance> appearances) {
  /** The claim in one place. */
  public record Appearance(ArticleId article, Claim claim) {}

  public ArchivedClaim {
    appearances = List.copyOf(appearances);
  }

  /** True if it stands in more than one article. */
  public boolean isInSeveralArticles() {
    return !appearances.get(0).article().equals(appearances.get(appearances.size() - 1).article());
  }

  /** By the id alone: the lists of a name that is everywhere are long. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
