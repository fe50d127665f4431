package newsarchive.analysis.tagger;

import java.util.List;
import newsarchive.learning.FeatureBag;
import newsarchive.model.Article;
import newsarchive.model.Span;

/**
 * The tokens of one paragraph with everything that features are made of, column by column. Words
 * are codes (hashes); what {@link Lexicon} does not name is a word of its kind.
 */
final class Tokens {
  static final int BEFORE = -11;
  static final int BEHIND = -12;
  static final int LONGEST = 40;

  final int size;
  private final Forms forms;
  final List<TokenCutter.Piece> pieces;
  final Quoted quoted;
  final Form[] form;
  final int[] word;
  final int[] stem;
  final int[] shape;
  final int[] ending;
  final int[] tag;
  final int[] noun;
  final int[] verb;
  final int[] fine;
  final int[] coarse;

  /** How often the word is a cue, as a bucket; see {@link Lexicon#cueRate}. */
  final int[] cueRate;

  final boolean[] capital;
  final boolean[] symbol;
  final boolean[] mark;
  final boolean[] verbal;

  /** Number of the sentence within the paragraph. */
  final int[] sentence;

  final int[] sentenceStart;
  final int[] sentenceEnd;
  final int[] depth;
  final byte[] edge;

  Tokens(Article article, List<TokenCutter.Piece> pieces, Forms forms) {
    this.forms = forms;
    this.pieces = pieces;
    this.size = pieces.size();
    this.quoted = Quoted.of(article.text(), pieces);
    form = new Form[size];
    word = new int[size];
    stem = new int[size];
    shape = new int[size];
    ending = new int[size];
    tag = new int[size];
    noun = new int[size];
    verb = new int[size];
    fine = new int[size];
    coarse = new int[size];
    cueRate = new int[size];
    capital = new boolean[size];
    symbol = new boolean[size];
    mark = new boolean[size];
    verbal = new boolean[size];
    sentence = new int[size];
    sentenceStart = new int[size];
    sentenceEnd = new int[size];
    depth = new int[size];
    edge = new byte[size];
    readSentences();
    for (int i = 0; i < size; i++) {
      readWord(article.text(), i);
    }
    readEdges();
  }

  static int at(int[] column, int i) {
    return i < 0 ? BEFORE : i >= column.length ? BEHIND : column[i];
  }

  static boolean at(boolean[] column, int i) {
    return i >= 0 && i < column.length && column[i];
  }

  boolean is(int i, String word) {
    return i >= 0 && i < size && form[i].low.equals(word);
  }

  boolean isQuoted(int i) {
    return quoted.in[i] >= 0;
  }

  Span span(int first, int last) {
    return new Span(pieces.get(first).span().start(), pieces.get(last).span().end());
  }

  private void readSentences() {
    int number = 0;
    for (int i = 0; i < size; i++) {
      boolean starts = i > 0 && pieces.get(i).sentence() != pieces.get(i - 1).sentence();
      number += starts ? 1 : 0;
      sentence[i] = number;
      sentenceStart[i] = i == 0 ? 0 : starts ? i : sentenceStart[i - 1];
    }
    for (int i = size - 1; i >= 0; i--) {
      boolean last = i + 1 == size || sentence[i + 1] != sentence[i];
      sentenceEnd[i] = last ? i + 1 : sentenceEnd[i + 1];
    }
  }

  private void readWord(String text, int i) {
    Span span = pieces.get(i).span();
    int length = Math.min(span.length(), LONGEST);
    mark[i] = pieces.get(i).mark() && Quoted.isDouble(text, span);
    boolean first = i == sentenceStart[i] || mark[i - 1];
    boolean name = !first && !mark[i] && Character.isUpperCase(text.charAt(span.start()));
    Form read = forms.at(text, span.start(), length, mark[i], name);
    form[i] = read;
    word[i] = read.word;
    stem[i] = read.stem;
    shape[i] = read.shape;
    ending[i] = read.ending;
    tag[i] = read.tag;
    noun[i] = read.noun;
    verb[i] = read.verb;
    fine[i] = read.fine;
    coarse[i] = read.coarse;
    cueRate[i] = read.cueRate;
    capital[i] = read.capital;
    symbol[i] = read.symbol;
    verbal[i] = read.verbal;
    depth[i] = i > 0 && !is(i - 1, ")") ? depth[i - 1] : 0;
    if (is(i, "(")) {
      depth[i] = 1;
    }
  }

  /** The form of a token, or what stands for what is outside of the paragraph. */
  Form formAt(int i) {
    return i < 0 ? forms.before : i >= size ? forms.behind : form[i];
  }

  static int shape(String word) {
    StringBuilder shape = new StringBuilder();
    char last = 0;
    int run = 0;
    for (int i = 0; i < word.length() && shape.length() < 8; i++) {
      char c = word.charAt(i);
      char kind =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLowerCase(c) ? 'x' : Character.isDigit(c) ? 'd' : c;
      run = kind == last ? run + 1 : 1;
      if (run <= 2) {
        shape.append(kind);
      }
      last = kind;
    }
    return FeatureBag.code(shape);
  }

  private void readEdges() {
    for (int i = 0; i < size; i++) {
      edge[i] = (byte) edgeAt(i);
    }
  }

  static final int EDGES = 7;

  private int edgeAt(int i) {
    if (quoted.opens[i]) {
      return 1;
    }
    if (i > 0 && quoted.closes[i - 1]) {
      return 2;
    }
    if (i > 0 && sentence[i] != sentence[i - 1]) {
      return 3;
    }
    if (is(i - 1, ",")) {
      return 4;
    }
    if (is(i, ",") || is(i, ".")) {
      return 5;
    }
    return quoted.in[i] >= 0 ? 6 : 0;
  }
}
