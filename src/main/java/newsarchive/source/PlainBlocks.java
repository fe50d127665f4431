package newsarchive.source;

import java.util.ArrayList;
import java.util.List;
import newsarchive.model.Block;
import newsarchive.model.Span;

/**
 * The paragraphs of a plain text. A blank line, or U+2029, parts two paragraphs. Without any blank
 * line each line is a paragraph, unless the text is hard-wrapped. Beside blank lines a single line
 * end parts two paragraphs only where a line is too long to have been wrapped.
 */
final class PlainBlocks {
  /** Longer lines, in UTF-16 code units, were not wrapped by hand or program. */
  private static final int LONGEST_WRAPPED = 100;

  /** Shorter texts, in lines, give no sign of having been wrapped. */
  private static final int FEWEST_WRAPPED = 3;

  private final String text;
  private final List<Span> lines;

  private PlainBlocks(String text) {
    this.text = text;
    this.lines = lines(text);
  }

  static List<Block> of(String text) {
    PlainBlocks plain = new PlainBlocks(text);
    List<Block> blocks = new ArrayList<>();
    boolean single = plain.hasNoBlankLine() && !plain.isWrapped();
    int from = 0;
    while (from < plain.lines.size()) {
      int to = from + 1;
      while (to < plain.lines.size() && !plain.parts(to, single)) {
        to++;
      }
      plain.add(from, to, blocks);
      from = to;
    }
    return plain.withHeading(blocks);
  }

  /** True if a paragraph begins with the line of this index. */
  private boolean parts(int line, boolean single) {
    Span before = lines.get(line - 1);
    Span here = lines.get(line);
    if (isBlank(before) || isBlank(here) || text.charAt(here.start() - 1) == '\u2029') {
      return true;
    }
    if (continues(before, here)) {
      return false;
    }
    return single || before.length() > LONGEST_WRAPPED || here.length() > LONGEST_WRAPPED;
  }

  /** A sentence goes on: no end before, a small letter behind. */
  private boolean continues(Span before, Span here) {
    return Character.isLowerCase(text.codePointAt(here.start()))
        && ".!?:;\u2026\"\u201D".indexOf(text.charAt(before.end() - 1)) < 0;
  }

  private boolean isBlank(Span line) {
    return Blanks.isBlank(text, line.start(), line.end());
  }

  private boolean hasNoBlankLine() {
    int from = 0;
    int to = lines.size();
    while (from < to && isBlank(lines.get(from))) {
      from++;
    }
    while (to > from && isBlank(lines.get(to - 1))) {
      to--;
    }
    return lines.subList(from, to).stream().noneMatch(this::isBlank);
  }

  /** Lines of nearly one length, many of which begin within a sentence. */
  private boolean isWrapped() {
    List<Span> full = lines.stream().filter(line -> !isBlank(line)).toList();
    int longest = full.stream().mapToInt(Span::length).max().orElse(0);
    if (full.size() < FEWEST_WRAPPED || longest > LONGEST_WRAPPED) {
      return false;
    }
    long nearlyFull = full.stream().filter(line -> line.length() * 10 >= longest * 7).count();
    long within =
        full.stream().filter(line -> Character.isLowerCase(text.codePointAt(line.start()))).count();
    return nearlyFull * 10 >= full.size() * 7L && within * 3 >= full.size();
  }

  private void add(int from, int to, List<Block> blocks) {
    int start = lines.get(from).start();
    int end = lines.get(to - 1).end();
    while (start < end && Blanks.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Blanks.isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, end)));
    }
  }

  private List<Block> withHeading(List<Block> blocks) {
    if (blocks.size() < 2 || !isHeadline(blocks.get(0).span(), blocks.get(1).span().start())) {
      return blocks;
    }
    List<Block> marked = new ArrayList<>(blocks);
    marked.set(0, new Block(Block.Kind.HEADING, blocks.get(0).span()));
    return marked;
  }

  private boolean isHeadline(Span first, int next) {
    int lineEnds = 0;
    for (int i = first.end(); i < next; i++) {
      char c = text.charAt(i);
      boolean half = c == '\r' && text.charAt(i + 1) == '\n';
      lineEnds += isLineEnd(c) && !half ? 1 : 0;
    }
    return lineEnds > 1 && Titles.isHeadline(first.of(text));
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isLineEnd(c)) {
        lines.add(new Span(start, i));
        boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
        i += pair ? 1 : 0;
        start = i + 1;
      }
    }
    lines.add(new Span(start, text.length()));
    return lines;
  }
}
