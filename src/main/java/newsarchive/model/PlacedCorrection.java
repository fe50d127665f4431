package newsarchive.model;

/** A correction with the words of the article that it is about. */
public record PlacedCorrection(Correction correction, Span span) {}
