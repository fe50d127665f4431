package newsarchive.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import newsarchive.model.Span;
import org.jspecify.annotations.Nullable;

/** Counts, article by article, what of the program's findings is right. */
public final class Evaluator {
  private final List<Evaluation.OfArticle> articles = new ArrayList<>();
  private final Reliability mentions = new Reliability();
  private final Reliability speakers = new Reliability();
  private int withoutGold;

  /**
   * Adds an article; the order of articles is that of the report.
   *
   * @param name of the article
   * @param gold null if there is none: then the article is only counted
   */
  public void add(String name, Prediction prediction, @Nullable Gold gold) {
    if (gold == null) {
      withoutGold++;
      return;
    }
    Tally tally = new Tally();
    Mistakes mistakes = new Mistakes(prediction.text());
    List<Relation> relations = gold.relations();
    new QuotationScorer(prediction, tally, mistakes, mentions).score(gold);
    if (gold.isComplete()) {
      List<Said> said = withoutOptional(prediction, gold);
      new RelationScorer(prediction, relations, said, tally, mistakes).score();
    }
    Annotations annotations = gold.annotations();
    if (annotations != null) {
      tally.total("articles with speakers and entities", 1);
      new SpeakerScorer(prediction, annotations, tally, mistakes).score(speakers);
      if (!annotations.entities().isEmpty()) {
        new EntityScorer(prediction, annotations, tally, mistakes).score();
      }
      new LossScorer(prediction, annotations, tally, mistakes).score();
    }
    articles.add(new Evaluation.OfArticle(name, tally, mistakes.lines()));
  }

  /** Leaves out what lies, for the larger part, in contents that need not be found. */
  private static List<Said> withoutOptional(Prediction prediction, Gold gold) {
    if (gold.optional().isEmpty()) {
      return prediction.said();
    }
    CodePointText text = prediction.text();
    BitSet optional = text.wordStarts(gold.optional());
    List<Span> required = new ArrayList<>();
    gold.relations().forEach(relation -> required.addAll(relation.content()));
    BitSet needed = text.wordStarts(required);
    List<Said> kept = new ArrayList<>();
    for (Said said : prediction.said()) {
      BitSet words = text.wordStarts(said.content());
      boolean free =
          2 * Overlaps.of(words, optional) >= words.cardinality()
              && Overlaps.of(words, needed) < Overlaps.of(words, optional);
      if (!free) {
        kept.add(said);
      }
    }
    return kept;
  }

  /** What was found so far. */
  public Evaluation evaluation() {
    return new Evaluation(articles, withoutGold, mentions, speakers);
  }
}
