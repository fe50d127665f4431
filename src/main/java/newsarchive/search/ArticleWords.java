package newsarchive.search;

import java.util.ArrayList;
import java.util.List;
import newsarchive.model.Article;
import newsarchive.model.Paragraph;
import newsarchive.model.Span;
import newsarchive.search.Passage.Range;

/** The words of an article, numbered: those of a headline that the text lacks, then the text's. */
final class ArticleWords {
  private final List<String> words = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();
  private final int[] paragraphs;
  private final int headline;

  ArticleWords(Article article) {
    List<String> title =
        article.metadata().titleDerived() ? List.of() : Folding.folded(article.metadata().title());
    boolean inText = title.isEmpty() || title.equals(first(article));
    if (!inText) {
      words.addAll(title);
      title.forEach(word -> spans.add(new Span(0, 0)));
    }
    headline = words.size();
    paragraphs = new int[article.paragraphs().size() + 1];
    for (Paragraph paragraph : article.paragraphs()) {
      paragraphs[paragraph.index()] = words.size();
      int offset = paragraph.span().start();
      for (SearchWord word : Folding.words(article.words(paragraph.span()))) {
        words.add(word.folded());
        spans.add(new Span(offset + word.start(), offset + word.end()));
      }
    }
    paragraphs[article.paragraphs().size()] = words.size();
  }

  private static List<String> first(Article article) {
    return article.paragraphs().isEmpty()
        ? List.of()
        : Folding.folded(article.words(article.paragraphs().get(0).span()));
  }

  List<String> words() {
    return words;
  }

  /** Words of the headline; 0 if the text has it, or the article has none of its own. */
  int headline() {
    return headline;
  }

  /** Number of the first word of a paragraph, or of the words before it if it has none. */
  int start(int paragraph) {
    return paragraphs[paragraph];
  }

  Range paragraph(int index) {
    return new Range(paragraphs[index], paragraphs[index + 1] - paragraphs[index]);
  }

  /** The whole words within a stretch of the text, by paragraph. */
  List<Range> within(Span span, int paragraph) {
    List<Range> ranges = new ArrayList<>();
    int index = paragraph;
    int from = firstFrom(span.start());
    while (index + 1 < paragraphs.length && from < words.size()) {
      int end = from;
      while (end < paragraphs[index + 1] && spans.get(end).end() <= span.end()) {
        end++;
      }
      if (end > from) {
        ranges.add(new Range(from, end - from));
      }
      if (end < paragraphs[index + 1]) {
        break;
      }
      from = end;
      index++;
    }
    return ranges;
  }

  /** Number of the first word of the text that starts at the offset or behind it. */
  private int firstFrom(int offset) {
    int low = headline;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
