package newsarchive.search;

/**
 * A word of a text.
 *
 * @param folded as search compares it; never empty
 * @param start offset of its first character, in UTF-16 code units
 * @param end offset behind its last character
 */
record SearchWord(String folded, int start, int end) {}
