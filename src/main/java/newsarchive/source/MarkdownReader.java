package newsarchive.source;

import newsarchive.diagnostics.BadInput;

/** Markdown to blocks of visible text. */
final class MarkdownReader {
  private MarkdownReader() {}

  /**
   * @param text without front matter
   * @param firstLine number of its first line in the file
   */
  static VisibleText read(String text, int firstLine) throws BadInput {
    return MarkdownParser.parse(text, firstLine, new MarkdownBlocks()::read);
  }
}
