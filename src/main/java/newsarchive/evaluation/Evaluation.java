package newsarchive.evaluation;

import java.util.ArrayList;
import java.util.List;
import newsarchive.evaluation.Tally.Counts;

/** The scores of a run over annotated articles. All of it is the same in every run. */
public final class Evaluation {
  /** First line of {@link #mistakes()}, by which a file of them is known. */
  public static final String MISTAKES = "Mistakes found by News Archive's evaluate";

  /** The scores of one article, with the lines of its mistakes. */
  record OfArticle(String name, Tally tally, List<String> mistakes) {}

  private final List<OfArticle> articles;
  private final int withoutGold;
  private final Reliability mentions;
  private final Reliability speakers;
  private final Tally sum = new Tally();

  Evaluation(
      List<OfArticle> articles, int withoutGold, Reliability mentions, Reliability speakers) {
    this.articles = List.copyOf(articles);
    this.withoutGold = withoutGold;
    this.mentions = mentions;
    this.speakers = speakers;
    this.articles.forEach(article -> sum.add(article.tally()));
  }

  /** True if there was gold for no article. */
  public boolean isEmpty() {
    return articles.isEmpty();
  }

  /**
   * The figure that sums up a measure: F1, or recall where only gold items are counted.
   *
   * @param measure as the report names it
   * @return 0 to 1; 0 for a measure that does not occur
   */
  public double figure(String measure) {
    return sum.of(measure).headline();
  }

  /** Share of the predictions that are right, 0 to 1. */
  public double precision(String measure) {
    return sum.of(measure).precision();
  }

  /** Share of the gold items that were found, 0 to 1. */
  public double recall(String measure) {
    return sum.of(measure).recall();
  }

  /** A number that the report tells in words: "scare quotes given a speaker". */
  public int total(String what) {
    return sum.total(what);
  }

  /** Share of the attributions of quotations with gold speakers that are sure, 0 to 1. */
  public double sureShare() {
    int all = speakers.all().count();
    return all == 0 ? 0 : (double) speakers.sure().count() / all;
  }

  /** Share of the sure ones that are right, 0 to 1. */
  public double surePrecision() {
    return speakers.sure().precision();
  }

  /** The report for a terminal. */
  public String report() {
    return new Report(this).text();
  }

  /** The report as one JSON object. */
  public String json() {
    return new Report(this).json();
  }

  /** Every mistake with the words around it, article by article, for reading. */
  public String mistakes() {
    StringBuilder out = new StringBuilder(MISTAKES).append('\n');
    for (OfArticle article : articles) {
      out.append("== ").append(article.name()).append('\n');
      article.mistakes().forEach(line -> out.append(line).append('\n'));
    }
    return out.toString();
  }

  Tally sum() {
    return sum;
  }

  int size() {
    return articles.size();
  }

  int withoutGold() {
    return withoutGold;
  }

  Reliability mentions() {
    return mentions;
  }

  Reliability speakers() {
    return speakers;
  }

  /** The counts of a measure, article by article. */
  List<Counts> byArticle(String measure) {
    List<Counts> counts = new ArrayList<>();
    articles.forEach(article -> counts.add(article.tally().of(measure)));
    return counts;
  }
}
