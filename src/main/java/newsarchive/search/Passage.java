package newsarchive.search;

import java.util.List;
import newsarchive.archive.Speaker;
import newsarchive.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What search finds: a headline, a paragraph or a statement.
 *
 * @param paragraph index of the paragraph that it is or begins in; 0 for the headline
 * @param ranges its words; a phrase lies within one of them
 * @param statement null for headline and paragraph
 * @param speakers of the statement, each once
 * @param claims true if the statement makes a claim
 */
record Passage(
    int paragraph,
    List<Range> ranges,
    @Nullable Statement statement,
    List<Speaker> speakers,
    boolean claims) {
  /**
   * Words of an article, all in one paragraph.
   *
   * @param start number of the first word, from 0 at the article's first
   */
  record Range(int start, int length) {}

  Passage {
    ranges = List.copyOf(ranges);
    speakers = List.copyOf(speakers);
  }
}
