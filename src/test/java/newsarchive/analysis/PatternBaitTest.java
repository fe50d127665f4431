package newsarchive.analysis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import newsarchive.model.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that lure patterns and look-ahead into looking at everything again at each step. Eight
 * times the text may take not much more than eight times the work, where quadratic rules would take
 * sixty-four times; the work is this thread's own time on a processor, so that other processes do
 * not count.
 */
class PatternBaitTest {
  private static final int LETTERS = 40_000;
  private static final int TIMES = 8;

  /** Half way, in ratio, between linear and quadratic. */
  private static final double MOST = 24;

  /** Less work than this says nothing of its growth. */
  private static final double LEAST_NANOS = 30e6;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "word ",
        "said ",
        "Said ",
        " ",
        ", a lawyer",
        "Capital ",
        "J. ",
        ". ",
        "x",
        "(",
        "- ",
        "a@b.c ",
        "A, B and ",
        "\" ",
        "'a' ",
        "“a” said ",
        "on \"The Long Show\" ",
        "if he says ",
        "never said \"no\" ",
        "in the words of ",
        "according to ",
        "who said ",
        "was quoted as saying ",
        "x=\"y\" ",
        "=\"",
        "ROE: yes\n\n",
        "Q: why?\n\nA: so.\n\n",
        "Roe said:\n\n",
        "Yes. — Ann Roe (@roe)\n\n",
        "Ann Lee met Bob Ray. He said so. ",
        "The company left. It said so. ",
        "« oui », dit-il. ",
        "« да », и в не на что с по как. "
      })
  void eightTimesTheTextTakesAboutEightTimesTheWork(String unit) {
    Analyzer analyzer = new Analyzer();
    int repeats = LETTERS / unit.length();
    Article small = CaseFiles.article("He saw it. " + unit.repeat(repeats), null);
    Article large = CaseFiles.article("He saw it. " + unit.repeat(repeats * TIMES), null);
    work(analyzer, small);
    double least = Math.max(LEAST_NANOS, Math.min(work(analyzer, small), work(analyzer, small)));
    double most = work(analyzer, large);
    for (int again = 0; again < 3 && most > MOST * least; again++) {
      most = Math.min(most, work(analyzer, large));
    }
    assertTrue(most <= MOST * least, Math.round(most / least) + " times the work");
  }

  private static double work(Analyzer analyzer, Article article) {
    long start = THREADS.getCurrentThreadCpuTime();
    analyzer.analyze(article);
    return THREADS.getCurrentThreadCpuTime() - start;
  }
}
