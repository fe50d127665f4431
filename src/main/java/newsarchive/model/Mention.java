package newsarchive.model;

/**
 * A span that names an entity. Titles and roles ("Prime Minister") and a possessive 's are not part
 * of it.
 *
 * @param surface the words as they stand
 */
public record Mention(Span span, String surface) {}
