package newsarchive.analysis.quotes;

import java.util.ArrayList;
import java.util.List;
import newsarchive.model.Article;
import newsarchive.model.LocalEntity;

/**
 * Finds what was said: words in quotation marks and reported speech, each with the cue and the
 * source that the text gives it. A pure function, linear in the length of the article.
 */
public final class StatementFinder {
  public FoundStatements find(Article article, List<LocalEntity> entities) {
    List<Passage> passages = PassageScanner.scan(article);
    Words words = new Words(article, passages);
    RelationFinder finder = new RelationFinder(article, words);
    PassageOwners owners = new PassageOwners(words, passages);
    int from = 0;
    while (from < words.size()) {
      int to = from;
      while (to < words.size() && words.paragraph(to) == words.paragraph(from)) {
        to++;
      }
      owners.addParagraph(from, to, finder.find(from, to));
      from = to;
    }
    StatementBuilder builder = new StatementBuilder(article, words, passages);
    List<StatementBuilder.Draft> drafts = new ArrayList<>();
    owners.relations().forEach(relation -> drafts.add(builder.draft(relation)));
    return new FoundStatements(builder.build(drafts), owners.terms());
  }
}
