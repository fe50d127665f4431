package newsarchive.analysis.tagger;

import java.util.ArrayList;
import java.util.List;
import newsarchive.model.Article;
import newsarchive.model.Block;
import newsarchive.model.Span;
import newsarchive.model.Token;

/**
 * An article's tokens, paragraph by paragraph, with what is glued to words cut off: 's, n't, 're.
 */
final class TokenCutter {
  /** A piece of a token. */
  record Piece(Span span, int sentence, boolean mark) {}

  private static final List<String> TAILS = List.of("n't", "'s", "'re", "'ve", "'ll", "'d", "'m");

  private TokenCutter() {}

  /** One list for each paragraph that is prose, in order; none is empty. */
  static List<List<Piece>> cut(Article article) {
    List<List<Piece>> paragraphs = new ArrayList<>();
    List<Piece> open = new ArrayList<>();
    int paragraph = -1;
    for (Token token : article.tokens()) {
      int in = article.sentences().get(token.sentence()).paragraph();
      if (in != paragraph && !open.isEmpty()) {
        paragraphs.add(open);
        open = new ArrayList<>();
      }
      paragraph = in;
      if (article.paragraphs().get(in).kind() != Block.Kind.CODE) {
        add(article, token, open);
      }
    }
    if (!open.isEmpty()) {
      paragraphs.add(open);
    }
    return paragraphs;
  }

  private static void add(Article article, Token token, List<Piece> into) {
    Span span = token.span();
    int cut = token.kind() == Token.Kind.WORD ? tail(article.text(), span) : 0;
    boolean mark = token.kind() == Token.Kind.QUOTE;
    if (cut > 0) {
      into.add(new Piece(new Span(span.start(), span.end() - cut), token.sentence(), false));
      into.add(new Piece(new Span(span.end() - cut, span.end()), token.sentence(), false));
    } else {
      into.add(new Piece(span, token.sentence(), mark));
    }
  }

  private static int tail(String text, Span span) {
    for (String tail : TAILS) {
      int at = span.end() - tail.length();
      if (at > span.start() && matches(text, at, tail)) {
        return tail.length();
      }
    }
    return 0;
  }

  private static boolean matches(String text, int at, String tail) {
    for (int i = 0; i < tail.length(); i++) {
      char c = text.charAt(at + i);
      char folded = c == '\u2019' ? '\'' : Character.toLowerCase(c);
      if (folded != tail.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
