package newsarchive.source;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;

/**
 * The element of a page that holds the article: what the page itself marks as such, if that holds
 * most of the text; else the whole body.
 */
final class MainContent {
  /** Queries in order of preference. */
  private static final List<String> QUERIES =
      List.of("[itemprop=articleBody]", "article", "main", "[role=main]");

  /** The share of the page's text, in percent, that makes an element the article. */
  private static final int SMALLEST_SHARE = 50;

  private MainContent() {}

  static Element of(Element body, PageSizes sizes) {
    long total = sizes.text(body) - boilerplate(body, sizes);
    for (String query : QUERIES) {
      Element best = null;
      for (Element element : body.select(query)) {
        best = best == null || sizes.text(element) > sizes.text(best) ? element : best;
      }
      if (best != null && sizes.text(best) * 100L >= total * SMALLEST_SHARE) {
        return best;
      }
    }
    return body;
  }

  /** How much text stands in the parts that are certainly not the article. */
  private static long boilerplate(Element body, PageSizes sizes) {
    Boilerplate boilerplate = new Boilerplate(body, sizes);
    long[] sum = {0};
    body.filter(
        (node, depth) -> {
          boolean part = depth > 0 && node instanceof Element element && boilerplate.is(element);
          sum[0] += part && node instanceof Element element ? sizes.text(element) : 0;
          return part ? NodeFilter.FilterResult.SKIP_ENTIRELY : NodeFilter.FilterResult.CONTINUE;
        });
    return sum[0];
  }
}
