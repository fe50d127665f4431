package newsarchive.whole;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The text of an article as its page shows it, in a form that can be compared with its source. */
final class ShownText {
  private ShownText() {}

  /** The words of the article, without the site's own: numbers and notes beside a paragraph. */
  static String of(Document page) {
    StringBuilder text = new StringBuilder();
    for (Element paragraph : page.select("article.text .t")) {
      text.append(paragraph.wholeText()).append('\n');
    }
    return compared(text.toString());
  }

  /** Without white space, which a page is free to lay out, and with straight quotation marks. */
  static String compared(String text) {
    StringBuilder compared = new StringBuilder();
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .map(c -> "“”„‟".indexOf(c) >= 0 ? '"' : "‘’‚‛".indexOf(c) >= 0 ? '\'' : c)
        .forEach(compared::appendCodePoint);
    return compared.toString();
  }
}
