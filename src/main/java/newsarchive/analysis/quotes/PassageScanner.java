package newsarchive.analysis.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import newsarchive.model.Article;
import newsarchive.model.Block;
import newsarchive.model.Paragraph;
import newsarchive.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Pairs quotation marks paragraph by paragraph: double marks first, then single ones that cross no
 * double pair. A quotation still open at the end of its paragraph ends there, as the convention for
 * quotations of several paragraphs has it.
 */
final class PassageScanner {
  /** Characters of the label of a turn. */
  private static final int LABEL = 40;

  private final String text;
  private final QuoteMarkScanner scanner;

  PassageScanner(String text) {
    this.text = text;
    this.scanner = new QuoteMarkScanner(text);
  }

  /** All passages of the article, by start, outer before inner. */
  static List<Passage> scan(Article article) {
    PassageScanner scanner = new PassageScanner(article.text());
    List<Passage> all = new ArrayList<>();
    List<Paragraph> paragraphs = article.paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (paragraphs.get(i).kind() != Block.Kind.CODE) {
        boolean last = i + 1 == paragraphs.size();
        scanner.addPassages(paragraphs.get(i), last ? null : paragraphs.get(i + 1), all);
      }
    }
    return all;
  }

  private void addPassages(Paragraph paragraph, @Nullable Paragraph next, List<Passage> all) {
    List<QuoteMark> marks = scanner.scan(paragraph.span());
    List<Passage> doubles = doublePairs(paragraph, marks);
    List<Passage> pairs = uncrossed(singlePairs(paragraph, next, marks), doubles);
    pairs.addAll(doubles);
    pairs.sort(Comparator.comparing(Passage::outer));
    List<Integer> open = new ArrayList<>();
    for (Passage pair : pairs) {
      while (!open.isEmpty() && all.get(last(open)).outer().end() <= pair.outer().start()) {
        open.remove(open.size() - 1);
      }
      int parent = open.isEmpty() ? -1 : last(open);
      all.add(
          new Passage(
              pair.paragraph(), pair.outer(), pair.inner(), pair.closed(), pair.single(), parent));
      open.add(all.size() - 1);
    }
  }

  /** The single pairs that no double pair begins in and ends outside of, or the other way round. */
  private static List<Passage> uncrossed(List<Passage> singles, List<Passage> doubles) {
    List<Passage> kept = new ArrayList<>();
    int next = 0;
    for (Passage single : singles) {
      Span span = single.outer();
      while (next < doubles.size() && doubles.get(next).outer().end() <= span.start()) {
        next++;
      }
      boolean crosses = false;
      for (int i = next; i < doubles.size() && doubles.get(i).outer().start() < span.end(); i++) {
        Span other = doubles.get(i).outer();
        crosses |= !span.contains(other) && !other.contains(span);
      }
      if (!crosses) {
        kept.add(single);
      }
    }
    return kept;
  }

  private static int last(List<Integer> list) {
    return list.get(list.size() - 1);
  }

  private List<Passage> doublePairs(Paragraph paragraph, List<QuoteMark> marks) {
    List<QuoteMark> doubles = marks.stream().filter(mark -> !mark.single()).toList();
    List<Passage> pairs = new ArrayList<>();
    if (holdsOthers(doubles) && isTurn(doubles.get(0), paragraph)) {
      add(pairs, paragraph, doubles.get(0), null);
      doubles = doubles.subList(1, doubles.size());
    }
    QuoteMark open = null;
    for (QuoteMark mark : doubles) {
      if (open == null) {
        open = mark.opens() || !mark.closes() ? mark : null;
      } else if (mark.closes() || !mark.opens()) {
        add(pairs, paragraph, open, mark);
        open = null;
      } else if (!open.strict() && mark.offset() > open.end()) {
        open = mark;
      }
    }
    if (open != null && open.opens()) {
      add(pairs, paragraph, open, null);
    }
    return pairs;
  }

  /** "ROE: …": a turn of a transcript. */
  private boolean isTurn(QuoteMark open, Paragraph paragraph) {
    int at = open.end();
    int end = Math.min(paragraph.span().end(), at + LABEL);
    while (at < end
        && (Character.isUpperCase(text.charAt(at)) || ". ".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return open.offset() == paragraph.span().start() && at < end && text.charAt(at) == ':';
  }

  /** A straight mark opens and does not close, and every other one is curly, and has its fellow. */
  private boolean holdsOthers(List<QuoteMark> doubles) {
    if (doubles.size() % 2 == 0 || doubles.size() < 3 || !doubles.get(0).opens()) {
      return false;
    }
    for (int i = 0; i < doubles.size(); i++) {
      char mark = text.charAt(doubles.get(i).offset());
      if (mark != (i == 0 ? '"' : i % 2 == 1 ? '“' : '”')) {
        return false;
      }
    }
    return true;
  }

  /**
   * A single mark opens only where another closes, or where the next paragraph opens with one too;
   * of the marks that might close, one that follows punctuation is better than one that may be the
   * apostrophe of a plural ("the workers' rights").
   */
  private List<Passage> singlePairs(
      Paragraph paragraph, @Nullable Paragraph next, List<QuoteMark> marks) {
    List<Passage> pairs = new ArrayList<>();
    QuoteMark open = null;
    QuoteMark weak = null;
    for (QuoteMark mark : marks) {
      if (!mark.single()) {
        continue;
      }
      if (mark.closes() && open != null) {
        if (isPlural(mark)) {
          weak = weak == null ? mark : weak;
          continue;
        }
        add(pairs, paragraph, open, mark);
        open = null;
        weak = null;
      } else if (mark.opens()) {
        if (open != null && weak != null) {
          add(pairs, paragraph, open, weak);
        }
        open = mark;
        weak = null;
      }
    }
    if (open != null && next != null && goesOn(open, next)) {
      add(pairs, paragraph, open, null);
    } else if (open != null && weak != null) {
      add(pairs, paragraph, open, weak);
    }
    return pairs;
  }

  /** The next paragraph opens with the same single mark, as quotations of several paragraphs do. */
  private boolean goesOn(QuoteMark open, Paragraph next) {
    int at = next.span().start();
    return text.charAt(at) == text.charAt(open.offset())
        && at + 1 < next.span().end()
        && Character.isUpperCase(text.charAt(at + 1))
        && Character.isUpperCase(text.charAt(open.end()));
  }

  private boolean isPlural(QuoteMark mark) {
    int next = mark.end() + 1;
    return text.charAt(mark.offset() - 1) == 's'
        && next < text.length()
        && text.charAt(mark.end()) == ' '
        && Character.isLowerCase(text.charAt(next));
  }

  /** Adds a pair; without a closing mark it ends with the paragraph. */
  private void add(
      List<Passage> pairs, Paragraph paragraph, QuoteMark open, @Nullable QuoteMark close) {
    int from = open.end();
    int to = close == null ? paragraph.span().end() : close.offset();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    if (from == to) {
      return;
    }
    Span outer = new Span(open.offset(), close == null ? to : close.end());
    boolean closed = close != null;
    pairs.add(new Passage(paragraph.index(), outer, new Span(from, to), closed, open.single(), -1));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
