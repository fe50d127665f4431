package newsarchive.analysis.tagger;

import java.util.Arrays;
import java.util.List;
import newsarchive.model.Span;

/** What the tagger read in an article. */
public final class TaggedArticle {
  private final List<TaggedAttribution> attributions;
  private final int[] starts;
  private final float[] content;

  /**
   * @param starts offsets of the tokens, ascending
   * @param content for each token, how probably it is content
   */
  TaggedArticle(List<TaggedAttribution> attributions, int[] starts, float[] content) {
    this.attributions = List.copyOf(attributions);
    this.starts = starts;
    this.content = content;
  }

  /** All attributions, also those that do not stand, in the order of their cues. */
  public List<TaggedAttribution> attributions() {
    return attributions;
  }

  /** How probably the words of a span are content of anything, on the average; 0 to 1. */
  public double content(Span span) {
    int from = Arrays.binarySearch(starts, span.start());
    double sum = 0;
    int i = from < 0 ? -from - 1 : from;
    int first = i;
    while (i < starts.length && starts[i] < span.end()) {
      sum += content[i++];
    }
    return i == first ? 0 : sum / (i - first);
  }
}
