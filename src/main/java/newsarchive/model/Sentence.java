package newsarchive.model;

/**
 * A sentence; a full stop inside a quotation ends one too.
 *
 * @param paragraph index of the paragraph that it lies in
 */
public record Sentence(int paragraph, Span span) {}
