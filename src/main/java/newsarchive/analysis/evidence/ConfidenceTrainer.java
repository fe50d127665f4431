package newsarchive.analysis.evidence;

import java.util.ArrayList;
import java.util.List;
import newsarchive.learning.ChainModel;
import newsarchive.learning.ChainTrainer;
import newsarchive.learning.FeatureBag;
import newsarchive.learning.FeatureTable;
import newsarchive.learning.Logistic;

/** Learns how probably mentions are right. The result depends on the lessons and their order. */
public final class ConfidenceTrainer {
  /** Rounds over all lessons. */
  public static final int EPOCHS = 6;

  /** Traits that occur less often are left out. */
  public static final int CUT = 8;

  /**
   * A case of which is known whether its mention is right.
   *
   * @param right whether annotators gave the words to the same mention
   */
  public record Lesson(Case one, boolean right) {}

  private ConfidenceTrainer() {}

  /**
   * Learns from cases whose statements were read by a tagger that never saw their articles.
   *
   * @param header what the model says of itself
   */
  public static ConfidenceModel train(List<Lesson> lessons, String header) {
    FeatureBag bag = new FeatureBag();
    FeatureTable counts = new FeatureTable(1 << 12);
    for (Lesson lesson : lessons) {
      lesson.one().traits().fill(bag);
      for (int i = 0; i < bag.size(); i++) {
        counts.count(bag.hash(i));
      }
    }
    FeatureTable kept = ChainTrainer.keep(counts, CUT);
    List<Logistic.Example> examples = new ArrayList<>();
    for (Lesson lesson : lessons) {
      lesson.one().traits().fill(bag);
      examples.add(new Logistic.Example(ChainModel.rows(bag, kept), lesson.right()));
    }
    return new ConfidenceModel(header, Logistic.train(kept, examples, EPOCHS));
  }
}
