package newsarchive.archive;

import java.util.List;
import newsarchive.model.ArticleId;
import newsarchive.model.ClaimId;

/**
 * Another article, and what it has in common with the one asked about.
 *
 * @param speakers who speaks in both, by id
 * @param claims what is claimed in both, by id
 */
public record Related(ArticleId article, List<SpeakerId> speakers, List<ClaimId> claims) {
  public Related {
    speakers = List.copyOf(speakers);
    claims = List.copyOf(claims);
  }
}
