package newsarchive.model;

/**
 * A place where the source lost words, a speaker's name as a rule: "In an interview with
 * News.Az,stated that".
 *
 * @param offset where the words are missing: before the character at this offset
 * @param before the words that precede the gap, for showing the place
 */
public record Elision(int offset, String before) {}
