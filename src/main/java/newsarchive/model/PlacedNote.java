package newsarchive.model;

/** A margin note with the words of the article that it is about. */
public record PlacedNote(MarginNote note, Span span) {}
