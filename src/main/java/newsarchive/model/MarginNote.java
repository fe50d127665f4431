package newsarchive.model;

/**
 * What an editor wrote beside words of an article.
 *
 * @param html harmless elements and escaped text alone
 * @param text the same without elements
 */
public record MarginNote(Quote quote, String html, String text, Signature by, NotePlace place) {}
