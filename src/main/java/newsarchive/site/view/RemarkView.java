package newsarchive.site.view;

/**
 * An editor's note in the margin.
 *
 * @param about the words that it is about
 * @param text harmless markup
 * @param by who signed it and when, or empty
 */
public record RemarkView(String about, Markup text, String by) {}
