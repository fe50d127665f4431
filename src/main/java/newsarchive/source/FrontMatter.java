package newsarchive.source;

import newsarchive.diagnostics.BadInput;

/**
 * The block between two {@code ---} lines at the head of a file.
 *
 * @param yaml what stands between the lines; empty if there is no such block
 * @param bodyStart offset of the text behind the block
 * @param bodyLine number of the line where it begins
 */
record FrontMatter(String yaml, int bodyStart, int bodyLine) {
  /** Line of the first key: the one below the opening {@code ---}. */
  static final int FIRST_LINE = 2;

  static FrontMatter of(String text) throws BadInput {
    if (!Lines.line(text, 0).stripTrailing().equals("---")) {
      return new FrontMatter("", 0, 1);
    }
    int start = Lines.next(text, 0);
    int line = FIRST_LINE;
    for (int at = start; at < text.length(); at = Lines.next(text, at), line++) {
      String words = Lines.line(text, at).stripTrailing();
      if (words.equals("---") || words.equals("...")) {
        return new FrontMatter(text.substring(start, at), Lines.next(text, at), line + 1);
      }
    }
    throw new BadInput(
        Codes.YAML,
        1,
        "the front matter that begins here is never closed",
        "end it with a line of three hyphens: ---");
  }
}
