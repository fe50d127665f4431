package newsarchive.source;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** How much visible text each element of a page holds, and how much of it in links. */
final class PageSizes {
  private static final class Size {
    private int text;
    private int linked;
    private int links;
  }

  private final IdentityHashMap<Element, Size> sizes = new IdentityHashMap<>();

  PageSizes(Element body) {
    body.filter(new Counter());
  }

  /** Visible characters other than white space. */
  int text(Element element) {
    Size size = sizes.get(element);
    return size == null ? 0 : size.text;
  }

  /** At least three links, and hardly a word beside them: a menu or a list of other articles. */
  boolean isMostlyLinks(Element element) {
    Size size = sizes.get(element);
    return size != null && size.links >= 3 && size.linked * 10 > size.text * 8;
  }

  private final class Counter implements NodeFilter {
    private int inLink;

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        count(words);
      } else if (node instanceof Element element) {
        if (Hidden.isHidden(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        sizes.put(element, new Size());
        inLink += isLink(node) ? 1 : 0;
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      Size size = node instanceof Element ? sizes.get(node) : null;
      if (size != null) {
        inLink -= isLink(node) ? 1 : 0;
        size.links += isLink(node) ? 1 : 0;
        Size above = node.parent() instanceof Element ? sizes.get(node.parent()) : null;
        if (above != null) {
          above.text += size.text;
          above.linked += size.linked;
          above.links += size.links;
        }
      }
      return FilterResult.CONTINUE;
    }

    private void count(TextNode node) {
      Size size = sizes.get(node.parent());
      if (size != null) {
        String words = node.getWholeText();
        int visible = (int) words.chars().filter(c -> !Blanks.isBlank((char) c)).count();
        size.text += visible;
        size.linked += inLink > 0 ? visible : 0;
      }
    }

    private boolean isLink(Node node) {
      return node.nodeName().equals("a");
    }
  }
}
