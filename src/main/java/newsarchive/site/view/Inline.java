package newsarchive.site.view;

import org.jspecify.annotations.Nullable;

/**
 * One step in writing a paragraph: some text, the start or end of an element, or an empty element.
 * The steps of a paragraph are well nested.
 *
 * @param kind {@code text}; {@code direct}, {@code report}, {@code quoted}, {@code claim}, {@code
 *     name}, {@code glyph} and {@code entity} start an element; {@code close} ends one; {@code ref}
 *     and {@code supplied} are empty elements
 * @param text the words, the element that {@code close} ends, or what {@code supplied} supplies
 * @param id anchor, or null
 * @param css classes
 * @param href target of {@code entity} and {@code ref}, else empty
 * @param number of the statement in its article, else empty
 * @param label what {@code ref} is called; of statements: {@code direct}, {@code mixed}, {@code
 *     reported}
 * @param data of statements: the speaker's id, else empty
 */
public record Inline(
    String kind,
    String text,
    @Nullable String id,
    String css,
    String href,
    String number,
    String label,
    String data) {

  public static Inline text(String text) {
    return new Inline("text", text, null, "", "", "", "", "");
  }

  public static Inline close(String element) {
    return new Inline("close", element, null, "", "", "", "", "");
  }

  public static Inline supplied(String words) {
    return new Inline("supplied", words, null, "", "", "", "", "");
  }

  public static Inline entity(String href) {
    return new Inline("entity", "", null, "", href, "", "", "");
  }

  /** An element of a kind that needs nothing but classes. */
  public static Inline element(String kind, String css) {
    return new Inline(kind, "", null, css, "", "", "", "");
  }
}
