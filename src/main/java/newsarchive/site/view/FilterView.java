package newsarchive.site.view;

/** A choice of the filter: a speaker, or those who share a colour. */
public record FilterView(String id, String css, String label, String count) {}
