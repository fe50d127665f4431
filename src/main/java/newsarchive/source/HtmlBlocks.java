package newsarchive.source;

import java.util.Set;
import newsarchive.model.Block;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks a part of a page, without recursion, and keeps the text that a reader sees. */
final class HtmlBlocks implements NodeFilter {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> CELLS = Set.of("td", "th");

  private final VisibleText text = new VisibleText();
  private final Boilerplate boilerplate;
  private int headings;
  private int captions;
  private int rows;
  private int paragraphsInRow;
  private int quotations;
  private int items;
  private int preformatted;
  private int code;
  private int breaks;

  HtmlBlocks(Boilerplate boilerplate) {
    this.boilerplate = boilerplate;
  }

  VisibleText read(Element root) {
    root.filter(this);
    text.endBlock(Block.Kind.PARAGRAPH);
    return text;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      words(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (depth > 0 && (Hidden.isHidden(element) || boilerplate.is(element))) {
      return FilterResult.SKIP_ENTIRELY;
    }
    begin(element);
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      end(element);
    }
    return FilterResult.CONTINUE;
  }

  private void words(String words) {
    if (preformatted > 0) {
      text.verbatim(words.replace("\r\n", "\n"));
    } else {
      text.words(words);
    }
    if (!Blanks.isBlank(words)) {
      breaks = 0;
    }
  }

  private void begin(Element element) {
    String name = element.normalName();
    switch (name) {
      case "br" -> lineBreak();
      case "img" -> words(element.attr("alt"));
      case "q" -> words("\u201C");
      default -> {
        if (CELLS.contains(name)) {
          text.words(" ");
        } else if (element.isBlock()) {
          text.endBlock(kind());
        }
      }
    }
    count(element, 1);
  }

  private void end(Element element) {
    String name = element.normalName();
    if (name.equals("q")) {
      words("\u201D");
    } else if (element.isBlock() && !CELLS.contains(name)) {
      text.endBlock(kind());
    }
    count(element, -1);
  }

  /** Two line breaks in a row part paragraphs in pages of a certain age. */
  private void lineBreak() {
    breaks++;
    if (breaks > 1 && preformatted == 0) {
      text.endBlock(kind());
    } else {
      text.lineBreak();
    }
  }

  private void count(Element element, int by) {
    String name = element.normalName();
    headings += HEADINGS.contains(name) ? by : 0;
    switch (name) {
      case "figcaption", "caption" -> captions += by;
      case "tr" -> rows += by;
      case "p" -> paragraphsInRow += by;
      case "blockquote" -> quotations += by;
      case "li", "dd", "dt" -> items += by;
      case "pre", "listing", "xmp", "plaintext" -> preformatted += by;
      case "code", "samp", "kbd" -> code += by;
      default -> {}
    }
  }

  private Block.Kind kind() {
    if (preformatted > 0 && code > 0) {
      return Block.Kind.CODE;
    }
    if (headings > 0) {
      return Block.Kind.HEADING;
    }
    if (captions > 0) {
      return Block.Kind.CAPTION;
    }
    if (rows > 0 && paragraphsInRow == 0) {
      return Block.Kind.TABLE_ROW;
    }
    if (quotations > 0) {
      return Block.Kind.QUOTATION;
    }
    return items > 0 ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
  }
}
