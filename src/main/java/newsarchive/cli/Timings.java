package newsarchive.cli;

import java.util.List;
import java.util.Locale;
import newsarchive.analysis.Analyzer;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.SourceDocument;
import newsarchive.model.Token;
import newsarchive.text.Segmenter;

/** How fast the analysis is on one core, as a whole and once Java has warmed up. */
final class Timings {
  private static final int WARM_ROUNDS = 3;

  private Timings() {}

  /** Analyses the documents several times, one after another; three lines for a terminal. */
  static String of(List<SourceDocument> documents) {
    long start = System.nanoTime();
    Segmenter segmenter = new Segmenter();
    Analyzer analyzer = new Analyzer();
    long ready = System.nanoTime() - start;
    long words = 0;
    long cold = 0;
    long best = Long.MAX_VALUE;
    for (int round = 0; round <= WARM_ROUNDS; round++) {
      long begin = System.nanoTime();
      words = 0;
      for (SourceDocument document : documents) {
        words += words(analyzer.analyze(segmenter.segment(document)));
      }
      long time = System.nanoTime() - begin;
      cold = round == 0 ? time : cold;
      best = Math.min(best, time);
    }
    return String.format(Locale.ROOT, "analysis ready in %.2f s\n", ready / 1e9)
        + line("first pass", words, cold)
        + line("best of " + (WARM_ROUNDS + 1) + " passes", words, best);
  }

  /** Tokens that are not only punctuation. */
  private static long words(AnalyzedArticle article) {
    long words = 0;
    for (Token token : article.article().tokens()) {
      words +=
          Character.isLetterOrDigit(article.article().text().codePointAt(token.span().start()))
              ? 1
              : 0;
    }
    return words;
  }

  private static String line(String what, long words, long nanoseconds) {
    return String.format(
        Locale.ROOT,
        "%s: %d words in %.2f s, %.0f words per second on one core\n",
        what,
        words,
        nanoseconds / 1e9,
        words * 1e9 / Math.max(1, nanoseconds));
  }
}
