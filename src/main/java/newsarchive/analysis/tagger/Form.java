package newsarchive.analysis.tagger;

import newsarchive.learning.Sums;

/**
 * A word as it is written, with what the tagger knows of it wherever it stands. It also keeps what
 * the models say of it, once that was asked for: the sum of those features that depend on this word
 * alone.
 */
final class Form {
  /** Offsets from a token, -2 to 2, at which features look at a word. */
  static final int OFFSETS = 5;

  /** The characters of the article, at most as many as {@link Tokens#LONGEST}. */
  final String raw;

  /** A double quotation mark. */
  final boolean mark;

  /** Has a capital that no beginning of a sentence or quotation explains. */
  final boolean name;

  String low = "";
  int word;
  int stem;
  int shape;
  int ending;
  int tag;
  int noun;
  int verb;
  int fine;
  int coarse;
  int cueRate;
  boolean capital;
  boolean symbol;
  boolean verbal;
  boolean comma;
  boolean that;
  boolean and;
  boolean connective;
  boolean endsSentence;

  /** Sums of the first pass by offset, and for which offsets they are known, as bits. */
  final Sums first = new Sums(OFFSETS);

  int knownFirst;

  /** Sums of the second pass by {@code side * OFFSETS + offset}. */
  final Sums roles = new Sums(RoleSums.SIDES * OFFSETS);

  int knownRoles;

  Form(String raw, boolean mark, boolean name) {
    this.raw = raw;
    this.mark = mark;
    this.name = name;
  }

  /** What features see outside of the paragraph. */
  static Form outside(int code) {
    Form form = new Form("", false, false);
    form.word = code;
    form.stem = code;
    form.shape = code;
    form.tag = code;
    form.noun = code;
    form.verb = code;
    form.fine = code;
    form.coarse = code;
    form.cueRate = code;
    return form;
  }

  boolean is(String text, int start, int length, boolean isMark, boolean isName) {
    return mark == isMark
        && name == isName
        && raw.length() == length
        && text.startsWith(raw, start);
  }
}
