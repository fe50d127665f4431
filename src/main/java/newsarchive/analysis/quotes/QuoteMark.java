package newsarchive.analysis.quotes;

/**
 * A character, or two ({@code ''}, {@code ``}), that may open or close a quotation.
 *
 * @param length 1 or 2
 * @param single true for single marks and apostrophes
 * @param opens true if its form and neighbours allow it to open
 * @param closes true if its form and neighbours allow it to close
 * @param strict true if its form alone says which of the two it does
 */
record QuoteMark(
    int offset, int length, boolean single, boolean opens, boolean closes, boolean strict) {
  int end() {
    return offset + length;
  }
}
