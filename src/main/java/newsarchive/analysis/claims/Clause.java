package newsarchive.analysis.claims;

import java.util.List;
import java.util.Locale;
import newsarchive.model.Article;
import newsarchive.model.Span;
import newsarchive.model.Token;

/**
 * A sentence or clause of a statement.
 *
 * @param from index of its first token in the article
 * @param to index behind its last token
 */
record Clause(Article article, int from, int to) {
  Span span() {
    List<Token> tokens = article.tokens();
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }

  int size() {
    return to - from;
  }

  Token token(int at) {
    return article.tokens().get(from + at);
  }

  /** The token in lower case with straight apostrophes; empty outside of the clause. */
  String low(int at) {
    if (at < 0 || at >= size()) {
      return "";
    }
    return article.words(token(at).span()).replace('\u2019', '\'').toLowerCase(Locale.ROOT);
  }

  boolean isWord(int at) {
    return at >= 0 && at < size() && token(at).kind() == Token.Kind.WORD;
  }

  int words() {
    int words = 0;
    for (int i = 0; i < size(); i++) {
      Token.Kind kind = token(i).kind();
      words += kind == Token.Kind.WORD || kind == Token.Kind.NUMBER ? 1 : 0;
    }
    return words;
  }

  Clause part(int first, int end) {
    return new Clause(article, from + first, from + end);
  }
}
