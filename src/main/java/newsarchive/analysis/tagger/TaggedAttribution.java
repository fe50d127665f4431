package newsarchive.analysis.tagger;

import java.util.List;
import newsarchive.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * An attribution that the tagger found. Offsets are UTF-16 code units of the article's text.
 *
 * @param source null if the paragraph gives none
 * @param content ascending, not overlapping, not empty; quotation marks included
 * @param stands false for a reading that the tagger itself takes for none: other evidence may know
 *     better
 * @param cueProbability that the cue is one, between 0 and 1
 * @param probability that cue, source and content are right, as often as held-out articles showed;
 *     between 0 and 1
 */
public record TaggedAttribution(
    Span cue,
    @Nullable Span source,
    List<Span> content,
    boolean stands,
    double cueProbability,
    double probability) {
  public TaggedAttribution {
    content = List.copyOf(content);
    if (content.isEmpty() || probability < 0 || probability > 1) {
      throw new IllegalArgumentException(content + ", " + probability);
    }
  }
}
