package newsarchive.archive;

/**
 * Somebody or something, and how often.
 *
 * @param count at least 1
 */
public record Counted<T>(T id, int count) {}
