package newsarchive.source;

import java.util.ArrayList;
import java.util.List;
import newsarchive.model.Block;
import newsarchive.model.Span;

/**
 * Builds the text of a marked-up document: its visible words, block by block, with an empty line
 * between two.
 */
final class VisibleText {
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private int start;

  /** Adds words; runs of white space become one space, as a browser shows them. */
  void words(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c != ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') {
        text.append(c == 0 || Blanks.isHalf(words, i) ? '\uFFFD' : c);
      } else if (text.length() > start && !endsBlank()) {
        text.append(' ');
      }
    }
  }

  /** Adds characters as they are: program text. */
  void verbatim(String characters) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      text.append(c == 0 || Blanks.isHalf(characters, i) ? '\uFFFD' : c);
    }
  }

  /** Ends the line without ending the block. */
  void lineBreak() {
    if (text.length() > start) {
      while (endsBlank()) {
        text.setLength(text.length() - 1);
      }
      text.append('\n');
    }
  }

  /** Ends the block; one without visible characters leaves no trace. */
  void endBlock(Block.Kind kind) {
    int end = text.length();
    while (end > start && Blanks.isBlank(text.charAt(end - 1))) {
      end--;
    }
    int first = start;
    while (first < end && Blanks.isBlank(text.charAt(first))) {
      first++;
    }
    if (end == first) {
      text.setLength(start);
      return;
    }
    blocks.add(new Block(kind, new Span(first, end)));
    text.setLength(end);
    text.append("\n\n");
    start = text.length();
  }

  boolean endsBlank() {
    if (text.length() == start) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    return last == ' ' || last == '\n';
  }

  boolean isEmpty() {
    return blocks.isEmpty();
  }

  /** Takes over all of another text's blocks. */
  void add(VisibleText other) {
    for (Block block : other.blocks) {
      text.append(other.text, block.span().start(), block.span().end());
      endBlock(block.kind());
    }
  }

  /** All ended blocks, with a line end behind the last. */
  String text() {
    return blocks.isEmpty() ? "" : text.substring(0, start - 1);
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }
}
