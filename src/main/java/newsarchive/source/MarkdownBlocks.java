package newsarchive.source;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import newsarchive.model.Block;

/**
 * Walks the parsed Markdown and keeps what a reader sees: links and images become their text,
 * embedded HTML the text that it shows. Without recursion: hostile nesting is deep.
 */
final class MarkdownBlocks {
  private final VisibleText text = new VisibleText();
  private int quotations;
  private int items;

  VisibleText read(Document document) {
    Node node = document;
    boolean down = true;
    while (true) {
      Node child = down && enter(node) ? node.getFirstChild() : null;
      if (child != null) {
        node = child;
        continue;
      }
      leave(node);
      if (node == document) {
        return text;
      }
      Node next = node.getNext();
      down = next != null;
      node = down ? next : node.getParent();
    }
  }

  /** Returns whether to go on with what the node holds. */
  private boolean enter(Node node) {
    if (node instanceof BlockQuote) {
      quotations++;
    } else if (node instanceof ListItem) {
      text.endBlock(kind());
      items++;
    } else if (node instanceof RefNode reference && !reference.isDefined()) {
      text.words(opening(reference));
    } else if (node instanceof Emphasis emphasis && isArithmetic(emphasis)) {
      text.words(emphasis.getOpeningMarker().toString());
    } else if (isLeaf(node)) {
      leaf(node);
      return false;
    } else if (node instanceof Text) {
      text.words(node.getChars().unescape());
    }
    return true;
  }

  private static boolean isLeaf(Node node) {
    return node instanceof Code
        || node instanceof FencedCodeBlock
        || node instanceof IndentedCodeBlock
        || node instanceof HtmlBlock
        || node instanceof HtmlCommentBlock
        || node instanceof HtmlInline
        || node instanceof HtmlInlineComment
        || node instanceof HtmlEntity
        || node instanceof AutoLink
        || node instanceof MailLink
        || node instanceof Reference
        || node instanceof SoftLineBreak
        || node instanceof HardLineBreak;
  }

  private void leaf(Node node) {
    if (node instanceof Code code) {
      text.words(code.getText().toString());
    } else if (node instanceof FencedCodeBlock block) {
      code(block.getContentChars().toString());
    } else if (node instanceof IndentedCodeBlock block) {
      code(block.getContentChars().toString());
    } else if (node instanceof HtmlBlock) {
      text.add(HtmlReader.fragment(node.getChars().toString()));
    } else if (node instanceof HtmlInline) {
      inlineTag(node.getChars().toString());
    } else if (node instanceof HtmlEntity) {
      text.words(node.getChars().unescape());
    } else if (node instanceof AutoLink link) {
      text.words(link.getText().toString());
    } else if (node instanceof MailLink link) {
      text.words(link.getText().toString());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      text.lineBreak();
    }
  }

  private void inlineTag(String tag) {
    String lower = tag.toLowerCase(Locale.ROOT);
    if (lower.startsWith("<br") || lower.startsWith("</p") || lower.startsWith("<p>")) {
      text.lineBreak();
    }
  }

  private void code(String characters) {
    text.endBlock(kind());
    text.verbatim(characters.replace("\r\n", "\n"));
    text.endBlock(Block.Kind.CODE);
  }

  private void leave(Node node) {
    if (node instanceof BlockQuote) {
      quotations--;
    } else if (node instanceof Heading) {
      text.endBlock(Block.Kind.HEADING);
    } else if (node instanceof Paragraph || node instanceof Document) {
      text.endBlock(kind());
    } else if (node instanceof ListItem) {
      text.endBlock(kind());
      items--;
    } else if (node instanceof RefNode reference && !reference.isDefined()) {
      text.words(closing(reference));
    } else if (node instanceof Emphasis emphasis && isArithmetic(emphasis)) {
      text.words(emphasis.getClosingMarker().toString());
    }
  }

  /** {@code 7*191}: stars between digits emphasize nothing. */
  private static boolean isArithmetic(Emphasis node) {
    CharSequence all = node.getDocument().getChars();
    int mark = node.getStartOffset();
    return mark > 0
        && mark + 1 < all.length()
        && Character.isDigit(all.charAt(mark - 1))
        && Character.isDigit(all.charAt(mark + 1));
  }

  private static String opening(RefNode node) {
    return node.getChars().startsWith("!") ? "![" : "[";
  }

  /** Brackets that lead nowhere are text. */
  private static String closing(RefNode node) {
    if (node.getText().isEmpty() || node.getReference().isEmpty()) {
      return "]";
    }
    return "][" + node.getReference() + "]";
  }

  private Block.Kind kind() {
    if (quotations > 0) {
      return Block.Kind.QUOTATION;
    }
    return items > 0 ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
  }
}
