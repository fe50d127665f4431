package newsarchive.site;

import java.util.ArrayList;
import java.util.List;
import newsarchive.archive.StatementRef;
import newsarchive.model.Article;
import newsarchive.model.Span;
import newsarchive.model.Statement;
import newsarchive.model.Token;

/**
 * How many statements there are of each kind, and how long they are.
 *
 * @param nested statements of any kind inside other statements, which the kinds do not count
 */
record Counts(int direct, int mixed, int reported, int nested, int words) {
  private static final Counts NONE = new Counts(0, 0, 0, 0, 0);

  /** Of statements of one article. */
  static Counts of(ShownArticle shown, List<StatementRef> refs) {
    Counts counts = NONE;
    for (StatementRef ref : refs) {
      counts = counts.plus(shown, shown.statement(ref.statement()));
    }
    return counts;
  }

  static Counts of(Site site, List<StatementRef> refs) {
    Counts counts = NONE;
    for (StatementRef ref : refs) {
      counts = counts.plus(site.article(ref), site.statement(ref));
    }
    return counts;
  }

  private Counts plus(ShownArticle shown, Statement statement) {
    int length = 0;
    for (Span content : statement.content()) {
      length += wordsIn(shown.article(), content);
    }
    int all = words + length;
    if (statement.within() != null) {
      return new Counts(direct, mixed, reported, nested + 1, all);
    }
    return switch (statement.kind()) {
      case DIRECT -> new Counts(direct + 1, mixed, reported, nested, all);
      case MIXED -> new Counts(direct, mixed + 1, reported, nested, all);
      case REPORTED -> new Counts(direct, mixed, reported + 1, nested, all);
    };
  }

  int total() {
    return direct + mixed + reported + nested;
  }

  /** "30 (11 quoted, 1 partly quoted, 17 reported, 1 inside another)". */
  String sentence() {
    List<String> parts = new ArrayList<>();
    add(parts, direct, Words.how(Statement.Kind.DIRECT));
    add(parts, mixed, Words.how(Statement.Kind.MIXED));
    add(parts, reported, Words.how(Statement.Kind.REPORTED));
    add(parts, nested, nested == 1 ? "inside another" : "inside others");
    String total = Words.number(total());
    return parts.isEmpty() ? total : total + " (" + String.join(", ", parts) + ")";
  }

  private static void add(List<String> parts, int count, String kind) {
    if (count > 0) {
      parts.add(Words.number(count) + " " + kind);
    }
  }

  static int words(Article article) {
    return wordsIn(article, new Span(0, article.text().length()));
  }

  private static int wordsIn(Article article, Span span) {
    List<Token> tokens = article.tokens();
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().start() < span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int words = 0;
    for (; low < tokens.size() && tokens.get(low).span().end() <= span.end(); low++) {
      Token.Kind kind = tokens.get(low).kind();
      words += kind == Token.Kind.WORD || kind == Token.Kind.NUMBER ? 1 : 0;
    }
    return words;
  }
}
