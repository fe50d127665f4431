package newsarchive.source;

import newsarchive.diagnostics.BadInput;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** HTML to blocks of visible text, without menus, related articles, comments and the like. */
final class HtmlReader {
  private HtmlReader() {}

  /**
   * Reads a page.
   *
   * @param found takes what the page says about itself
   */
  static VisibleText read(String html, Found found, String file) throws BadInput {
    Document page = Jsoup.parse(html);
    new HtmlMetadata(page, found, file).take();
    PageSizes sizes = new PageSizes(page.body());
    Element root = MainContent.of(page.body(), sizes);
    VisibleText text = new HtmlBlocks(new Boilerplate(root, sizes)).read(root);
    if (text.isEmpty()) {
      text = new HtmlBlocks(Boilerplate.none()).read(page.body());
    }
    if (text.isEmpty()) {
      throw new BadInput(
          Codes.EMPTY,
          0,
          "no article text was found in the page",
          "save the page as the browser shows it, or its text as .txt");
    }
    return text;
  }

  /** The visible text of a piece of HTML in another format. */
  static VisibleText fragment(String html) {
    return new HtmlBlocks(Boilerplate.none()).read(Jsoup.parse(html).body());
  }
}
