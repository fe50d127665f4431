package newsarchive.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsarchive.fixtures.Documents;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Article;
import newsarchive.model.Paragraph;
import newsarchive.text.Segmenter;

/** Glues an article's paragraphs together and looks whether the program parts them again. */
final class LostBreaksTrial {
  private final Segmenter segmenter = new Segmenter();
  private int lost;
  private int found;
  private int right;
  private final List<String> mistakes = new ArrayList<>();

  void add(AnalyzedArticle analyzed) {
    Article article = analyzed.article();
    StringBuilder glued = new StringBuilder();
    Set<Integer> breaks = new HashSet<>();
    Set<Integer> lostBefore = new HashSet<>();
    for (Paragraph paragraph : article.paragraphs()) {
      if (!glued.isEmpty()) {
        boolean restored = paragraph.origin() == Paragraph.Origin.RESTORED;
        (restored ? lostBefore : breaks).add(glued.length());
      }
      glued.append(article.words(paragraph.span()));
    }
    Article again = segmenter.segment(Documents.ofBlock(glued.toString()));
    for (Paragraph paragraph : again.paragraphs()) {
      int start = paragraph.span().start();
      if (start > 0 && !lostBefore.contains(start)) {
        found++;
        if (breaks.remove(start)) {
          right++;
          lost++;
        } else {
          mistakes.add("no break: " + around(glued, start));
        }
      }
    }
    lost += breaks.size();
    breaks.forEach(start -> mistakes.add("break not found: " + around(glued, start)));
  }

  private static String around(StringBuilder text, int at) {
    return text.substring(Math.max(0, at - 30), at)
        + "|"
        + text.substring(at, Math.min(text.length(), at + 30));
  }

  double f1() {
    return 2.0 * right / (lost + found);
  }

  List<String> mistakes() {
    return mistakes;
  }

  @Override
  public String toString() {
    return right + " right of " + found + " found, " + lost + " lost; F1 " + f1();
  }
}
