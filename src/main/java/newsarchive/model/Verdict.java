package newsarchive.model;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a named reviewer found out about a claim.
 *
 * @param words the verdict: "supported", "misleading"
 * @param rating 1 (false) to 5 (true), or null if the reviewer gave none
 * @param reviewer person or body that checked the claim
 * @param sources what the verdict rests on, http or https, at least one
 */
public record Verdict(String words, @Nullable Integer rating, String reviewer, List<URI> sources) {
  /** The best rating. */
  public static final int BEST = 5;

  public Verdict {
    sources = List.copyOf(sources);
    if (words.isBlank() || reviewer.isBlank() || sources.isEmpty()) {
      throw new IllegalArgumentException("a verdict without words, reviewer or source");
    }
    if (rating != null && (rating < 1 || rating > BEST)) {
      throw new IllegalArgumentException("rating " + rating);
    }
  }
}
