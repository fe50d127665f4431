package newsarchive.analysis.quotes;

import newsarchive.model.Span;

/**
 * Words between two quotation marks of one paragraph.
 *
 * @param outer with the marks
 * @param inner without the marks and without blanks at the ends
 * @param closed false if the paragraph ends before a closing mark
 * @param single true for single quotation marks
 * @param parent place in the list of the passage that holds this one, or -1
 */
record Passage(int paragraph, Span outer, Span inner, boolean closed, boolean single, int parent) {
  /** The same words, read as if nothing held them. */
  Passage asOutermost() {
    return new Passage(paragraph, outer, inner, closed, single, -1);
  }
}
