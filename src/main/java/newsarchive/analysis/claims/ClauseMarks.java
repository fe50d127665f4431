package newsarchive.analysis.claims;

import java.util.List;
import newsarchive.model.Article;
import newsarchive.model.Span;
import newsarchive.model.Token;

/**
 * Gives a clause the quotation mark at its border whose partner stands inside it: {@code The pier
 * is “old”}, not {@code The pier is “old}.
 */
final class ClauseMarks {
  private ClauseMarks() {}

  static Clause paired(Clause clause) {
    List<Token> tokens = clause.article().tokens();
    int open = 0;
    int from = clause.from();
    for (int i = 0; i < clause.size(); i++) {
      if (clause.token(i).kind() != Token.Kind.QUOTE) {
        continue;
      }
      if (opens(clause.article(), clause.from() + i)) {
        open++;
      } else if (open > 0) {
        open--;
      } else if (from > 0 && tokens.get(from - 1).kind() == Token.Kind.QUOTE) {
        from--;
      }
    }
    boolean closes =
        open > 0
            && clause.to() < tokens.size()
            && tokens.get(clause.to()).kind() == Token.Kind.QUOTE
            && !opens(clause.article(), clause.to());
    return new Clause(clause.article(), from, closes ? clause.to() + 1 : clause.to());
  }

  /** By the blanks around it; a curled mark is what it looks like. */
  private static boolean opens(Article article, int at) {
    String text = article.text();
    Span mark = article.tokens().get(at).span();
    char first = text.charAt(mark.start());
    if (first == '“' || first == '”') {
      return first == '“';
    }
    boolean before = mark.start() == 0 || !letterOrMark(text.charAt(mark.start() - 1));
    boolean after = mark.end() < text.length() && !Character.isWhitespace(text.charAt(mark.end()));
    return before && after;
  }

  private static boolean letterOrMark(char c) {
    return !Character.isWhitespace(c) && "([—–-“‘".indexOf(c) < 0;
  }
}
