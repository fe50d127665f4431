package newsarchive.analysis.entities;

/**
 * A word of the article as names are made of it: without a possessive 's, compounds taken apart
 * where only a part of them is a name ("Russian-led").
 *
 * @param text with straight apostrophes
 * @param start offset in the article's text
 * @param end offset in the article's text, behind the last character of the word without 's
 * @param sentence index of its sentence
 * @param opens true if a sentence or a quotation begins with it, so that its capital says nothing
 * @param ends true if no name goes on behind it: it had a possessive 's, or a compound follows
 */
record Word(String text, int start, int end, int sentence, Kind kind, boolean opens, boolean ends) {
  /** What a word may be to a name. */
  enum Kind {
    /** Begins with a capital, or with a prefix and a capital: "al-Assad". */
    CAPITAL,
    LOWER,
    NUMBER,
    QUOTE,
    MARK
  }

  boolean isCapital() {
    return kind == Kind.CAPITAL;
  }

  boolean is(String other) {
    return text.equals(other);
  }

  /** True for "J.", "J", "J.K.": no more than capitals and full stops. */
  boolean isInitial() {
    if (text.length() > 6 || kind != Kind.CAPITAL) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean fits = i % 2 == 0 ? Character.isUpperCase(c) : c == '.' || (c == '-' && i > 1);
      if (!fits) {
        return false;
      }
    }
    return text.length() == 1 || text.endsWith(".");
  }

  /** True if it has at least two letters, all of them capitals. */
  boolean isAllCapitals() {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        if (!Character.isUpperCase(c)) {
          return false;
        }
      }
    }
    return letters > 1;
  }
}
