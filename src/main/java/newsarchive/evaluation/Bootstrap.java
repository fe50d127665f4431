package newsarchive.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import newsarchive.evaluation.Tally.Counts;

/**
 * How far a figure depends on which articles happened to be annotated: the articles are drawn
 * again, with repetition, a thousand times, always with the same pseudo-random numbers.
 */
final class Bootstrap {
  private static final int ROUNDS = 1000;
  private static final long SEED = 20_160_901;

  /** The draws: for each round how often each article is drawn. */
  private final int[][] draws;

  Bootstrap(int articles) {
    Random random = new Random(SEED);
    draws = new int[articles < 2 ? 0 : ROUNDS][articles];
    for (int[] draw : draws) {
      for (int i = 0; i < articles; i++) {
        draw[random.nextInt(articles)]++;
      }
    }
  }

  /**
   * The range in which 95 of 100 draws have their figure.
   *
   * @param low 0 to 1
   * @param high 0 to 1
   */
  record Interval(double low, double high) {}

  /** Of a measure's F1, or recall where there is no more; its counts article by article. */
  Interval of(List<Counts> articles) {
    if (draws.length == 0) {
      double only = articles.isEmpty() ? 0 : articles.get(0).headline();
      return new Interval(only, only);
    }
    double[] figures = new double[draws.length];
    for (int round = 0; round < draws.length; round++) {
      double right = 0;
      double predicted = 0;
      double found = 0;
      double gold = 0;
      for (int i = 0; i < articles.size(); i++) {
        Counts counts = articles.get(i);
        int times = draws[round][i];
        right += times * counts.right();
        predicted += times * counts.predicted();
        found += times * counts.found();
        gold += times * counts.gold();
      }
      figures[round] = new Counts(right, predicted, found, gold).headline();
    }
    Arrays.sort(figures);
    return new Interval(
        figures[(int) (0.025 * figures.length)], figures[(int) (0.975 * figures.length) - 1]);
  }
}
