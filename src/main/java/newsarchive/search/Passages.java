package newsarchive.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsarchive.archive.Archive;
import newsarchive.archive.StatementRef;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Article;
import newsarchive.model.Span;
import newsarchive.model.Statement;
import newsarchive.search.Passage.Range;

/** The passages of one article: the headline, then each paragraph before its statements. */
final class Passages {
  private final ArticleWords words;
  private final List<Passage> all = new ArrayList<>();

  Passages(Archive archive, AnalyzedArticle analyzed) {
    Article article = analyzed.article();
    words = new ArticleWords(article);
    if (words.headline() > 0) {
      Range title = new Range(0, words.headline());
      all.add(new Passage(0, List.of(title), null, List.of(), false));
    }
    Map<Integer, List<Statement>> beginning = new HashMap<>();
    for (Statement statement : analyzed.statements()) {
      int paragraph = article.paragraphAt(content(statement).get(0).start());
      beginning.computeIfAbsent(paragraph, index -> new ArrayList<>()).add(statement);
    }
    for (int i = 0; i < article.paragraphs().size(); i++) {
      all.add(new Passage(i, List.of(words.paragraph(i)), null, List.of(), false));
      for (Statement statement : beginning.getOrDefault(i, List.of())) {
        all.add(passage(archive, article, statement, i));
      }
    }
  }

  private Passage passage(Archive archive, Article article, Statement statement, int paragraph) {
    List<Range> ranges = new ArrayList<>();
    for (Span span : content(statement)) {
      ranges.addAll(words.within(span, article.paragraphAt(span.start())));
    }
    StatementRef ref = new StatementRef(article.id(), statement.id());
    return new Passage(
        paragraph, ranges, statement, archive.speakersOf(ref), !archive.claimsOf(ref).isEmpty());
  }

  /** The content of a statement in order of the text. */
  static List<Span> content(Statement statement) {
    return statement.content().stream().sorted().toList();
  }

  List<Passage> all() {
    return all;
  }

  ArticleWords words() {
    return words;
  }

  /** True if the first passage is a headline that the text does not have. */
  boolean hasHeadline() {
    return words.headline() > 0;
  }
}
