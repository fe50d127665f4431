package newsarchive.analysis.entities;

import java.util.ArrayList;
import java.util.List;
import newsarchive.model.Article;
import newsarchive.model.Token;

/** Makes the words of an article out of its tokens. */
final class Words {
  private static final int LONGEST = 60;

  private final Lexicon lexicon;
  private final String text;
  private final List<Word> words;
  private int sentence = -1;
  private boolean opens = true;

  private Words(Lexicon lexicon, String text, int size) {
    this.lexicon = lexicon;
    this.text = text;
    words = new ArrayList<>(size + 16);
  }

  static List<Word> of(Article article, Lexicon lexicon) {
    Words made = new Words(lexicon, article.text(), article.tokens().size());
    for (Token token : article.tokens()) {
      made.add(token);
    }
    return made.words;
  }

  private void add(Token token) {
    int start = token.span().start();
    int end = token.span().end();
    if (token.sentence() != sentence) {
      sentence = token.sentence();
      opens = true;
    }
    switch (token.kind()) {
      case QUOTE -> {
        put(start, end, Word.Kind.QUOTE, false);
        opens |= opensQuotation(start);
      }
      case PUNCTUATION -> {
        put(start, end, Word.Kind.MARK, false);
        opens |= ":;*\u2022\u2026".indexOf(text.charAt(start)) >= 0;
      }
      case NUMBER -> {
        put(start, end, Word.Kind.NUMBER, false);
        opens = false;
      }
      case WORD -> {
        addWord(start, end);
        opens = false;
      }
    }
  }

  /** A quotation mark opens if no word stands before it. */
  private boolean opensQuotation(int start) {
    return start == 0
        || Character.isWhitespace(text.charAt(start - 1))
        || Character.isSpaceChar(text.charAt(start - 1))
        || "([\u2014\u2013-".indexOf(text.charAt(start - 1)) >= 0;
  }

  private void addWord(int start, int tokenEnd) {
    int end = tokenEnd;
    boolean possessive = false;
    if (end - start > 2
        && isApostrophe(text.charAt(end - 2))
        && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')) {
      end -= 2;
      possessive = true;
    } else if (end - start > 1 && isApostrophe(text.charAt(end - 1))) {
      end -= 1;
      possessive = true;
    }
    if (!possessive && isAbbreviation(start, end)) {
      end++;
    }
    if (end - start > LONGEST) {
      put(start, end, Word.Kind.LOWER, possessive);
    } else {
      split(start, end, possessive);
    }
  }

  /** "Ala." before the end of a sentence: the full stop belongs to the name as well. */
  private boolean isAbbreviation(int start, int end) {
    if (end - start > 6 || end >= text.length() || text.charAt(end) != '.') {
      return false;
    }
    int from = Math.max(start, hyphen(start, end) + 1);
    return lexicon.gazetteer().find(cut(from, end + 1)) != null
        && lexicon.gazetteer().find(cut(from, end)) == null;
  }

  private void split(int start, int end, boolean possessive) {
    int hyphen = hyphen(start, end);
    if (hyphen <= start || hyphen >= end - 1 || lexicon.gazetteer().longest(cut(start, end)) > 0) {
      put(start, end, kindOf(start, end), possessive);
      return;
    }
    String last = cut(text.lastIndexOf('-', end - 1) + 1, end);
    boolean firstCapital = Character.isUpperCase(text.charAt(start));
    boolean lastCapital = Character.isUpperCase(last.charAt(0));
    if (firstCapital && !lastCapital && Character.isLetter(last.charAt(0))) {
      put(start, hyphen, Word.Kind.CAPITAL, true);
    } else if (firstCapital && (isParty(start, hyphen) || bothKnown(start, hyphen, end))) {
      put(start, hyphen, kindOf(start, hyphen), true);
      put(hyphen + 1, end, Word.Kind.CAPITAL, possessive);
    } else if (!firstCapital && lastCapital && !isNamePrefix(start, hyphen)) {
      put(start, hyphen, Word.Kind.LOWER, true);
      put(end - last.length(), end, Word.Kind.CAPITAL, possessive);
    } else {
      put(start, end, kindOf(start, end), possessive);
    }
  }

  /** "R-Wis.": a party and a state. */
  private boolean isParty(int start, int hyphen) {
    return hyphen == start + 1 && "RDI".indexOf(text.charAt(start)) >= 0;
  }

  /** "Russia-Armenia". */
  private boolean bothKnown(int start, int hyphen, int end) {
    return lexicon.gazetteer().find(cut(start, hyphen)) != null
        && lexicon.gazetteer().find(cut(hyphen + 1, end)) != null;
  }

  /** "al-Assad", "bin-Laden": the prefix is a part of the name. */
  private boolean isNamePrefix(int start, int hyphen) {
    return Particles.isParticle(cut(start, hyphen));
  }

  private Word.Kind kindOf(int start, int end) {
    int hyphen = hyphen(start, end);
    int first = start;
    if (hyphen > start && hyphen < end - 1 && isNamePrefix(start, hyphen)) {
      first = hyphen + 1;
    }
    if (text.startsWith("d'", start) || text.startsWith("d\u2019", start)) {
      first = Math.min(end - 1, start + 2);
    }
    boolean camel =
        end - start > 2
            && first == start
            && Character.isLowerCase(text.charAt(start))
            && Character.isUpperCase(text.charAt(start + 1))
            && Character.isLowerCase(text.charAt(start + 2));
    return camel
            || Character.isUpperCase(text.charAt(first))
            || Character.isTitleCase(text.charAt(first))
        ? Word.Kind.CAPITAL
        : Word.Kind.LOWER;
  }

  private void put(int start, int end, Word.Kind kind, boolean ends) {
    words.add(new Word(cut(start, end), start, end, sentence, kind, opens, ends));
  }

  private String cut(int start, int end) {
    String word = text.substring(start, end);
    return word.indexOf('\u2019') < 0 ? word : word.replace('\u2019', '\'');
  }

  /** Offset of the first hyphen of a word, or -1. */
  private int hyphen(int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '-') {
        return i;
      }
    }
    return -1;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }
}
