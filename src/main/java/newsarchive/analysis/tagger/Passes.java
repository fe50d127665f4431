package newsarchive.analysis.tagger;

import java.util.Arrays;
import newsarchive.learning.Chain;
import newsarchive.learning.ChainModel;
import newsarchive.learning.FeatureBag;
import newsarchive.learning.FeatureTable;

/** Turns tokens into chains of features that the two passes learn from. */
final class Passes {
  private final FeatureBag bag = new FeatureBag();

  Chain first(Tokens tokens, FeatureTable table) {
    FirstFeatures features = new FirstFeatures(tokens, bag);
    int[][] rows = new int[tokens.size][];
    for (int i = 0; i < tokens.size; i++) {
      bag.clear();
      features.move(i);
      features.at(i);
      rows[i] = ChainModel.rows(bag, table);
    }
    return new Chain(rows, tokens.edge);
  }

  Chain roles(Window window, FeatureTable table) {
    RoleFeatures features = new RoleFeatures(window, bag);
    int[][] rows = new int[window.to - window.from][];
    for (int i = window.from; i < window.to; i++) {
      bag.clear();
      features.here().move(i);
      features.at(i);
      rows[i - window.from] = ChainModel.rows(bag, table);
    }
    return new Chain(rows, Arrays.copyOfRange(window.tokens.edge, window.from, window.to));
  }

  void count(Tokens tokens, FeatureTable counts) {
    FeatureBag counted = bag;
    FirstFeatures features = new FirstFeatures(tokens, counted);
    for (int i = 0; i < tokens.size; i++) {
      bag.clear();
      features.move(i);
      features.at(i);
      count(counts);
    }
  }

  void count(Window window, FeatureTable counts) {
    RoleFeatures features = new RoleFeatures(window, bag);
    for (int i = window.from; i < window.to; i++) {
      bag.clear();
      features.here().move(i);
      features.at(i);
      count(counts);
    }
  }

  private void count(FeatureTable counts) {
    for (int i = 0; i < bag.size(); i++) {
      counts.count(bag.hash(i));
    }
  }
}
