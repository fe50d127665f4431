package newsarchive.site;

import newsarchive.model.StatementId;
import newsarchive.site.view.Inline;
import org.jspecify.annotations.Nullable;

/**
 * What a stretch or place of a paragraph becomes in HTML.
 *
 * @param open the element's start, or the whole of an empty element
 * @param element its name, empty for an empty element
 * @param statement the statement of which it is a part and whose anchor it takes, or null
 */
record Annotation(Inline open, String element, @Nullable StatementId statement) {
  static Annotation element(String kind, String css, String element) {
    return new Annotation(Inline.element(kind, css), element, null);
  }

  static Annotation empty(Inline inline) {
    return new Annotation(inline, "", null);
  }
}
