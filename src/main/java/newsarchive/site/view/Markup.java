package newsarchive.site.view;

/** Text that is markup already; templates print it as it is. */
public record Markup(String html) {}
