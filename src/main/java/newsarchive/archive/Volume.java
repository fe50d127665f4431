package newsarchive.archive;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsarchive.model.Article;
import newsarchive.model.ArticleId;
import newsarchive.model.Span;
import newsarchive.model.Statement;
import newsarchive.model.Token;

/**
 * How much some statements are.
 *
 * @param direct statements that are quoted word for word, and lie in no other statement
 * @param mixed partly quoted ones, likewise
 * @param reported reported ones, likewise
 * @param nested statements of any kind inside other statements
 * @param words of what was said: words and numbers
 * @param articles in which they stand
 */
public record Volume(int direct, int mixed, int reported, int nested, int words, int articles) {

  public static Volume of(Archive archive, List<StatementRef> statements) {
    int direct = 0;
    int mixed = 0;
    int reported = 0;
    int nested = 0;
    int words = 0;
    Set<ArticleId> articles = new HashSet<>();
    for (StatementRef ref : statements) {
      Statement statement = archive.statement(ref);
      Article article = archive.article(ref.article()).article();
      articles.add(ref.article());
      for (Span content : statement.content()) {
        words += words(article, content);
      }
      boolean inner = statement.within() != null;
      nested += inner ? 1 : 0;
      direct += !inner && statement.kind() == Statement.Kind.DIRECT ? 1 : 0;
      mixed += !inner && statement.kind() == Statement.Kind.MIXED ? 1 : 0;
      reported += !inner && statement.kind() == Statement.Kind.REPORTED ? 1 : 0;
    }
    return new Volume(direct, mixed, reported, nested, words, articles.size());
  }

  /** Words and numbers of a whole article. */
  public static int words(Article article) {
    return words(article, new Span(0, article.text().length()));
  }

  public int statements() {
    return direct + mixed + reported + nested;
  }

  private static int words(Article article, Span span) {
    List<Token> tokens = article.tokens();
    int words = 0;
    for (int i = article.tokenFrom(span.start());
        i < tokens.size() && tokens.get(i).span().end() <= span.end();
        i++) {
      Token.Kind kind = tokens.get(i).kind();
      words += kind == Token.Kind.WORD || kind == Token.Kind.NUMBER ? 1 : 0;
    }
    return words;
  }
}
