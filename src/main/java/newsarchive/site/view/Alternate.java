package newsarchive.site.view;

/** The same thing in another format, for the head of a page. */
public record Alternate(String type, String title, String href) {}
