package newsarchive.site;

import java.util.List;
import newsarchive.model.Sentence;

/** Finds sentences by offset. */
final class Sentences {
  private Sentences() {}

  /** Index of the sentence that holds the offset, or of the one before it; 0 if there is none. */
  static int at(List<Sentence> sentences, int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
