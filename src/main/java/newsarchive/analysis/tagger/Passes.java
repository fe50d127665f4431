package newsarchive.analysis.tagger;

import java.util.Arrays;
import newsarchive.learning.Chain;
import newsarchive.learning.ChainModel;
import newsarchive.learning.FeatureBag;
import newsarchive.learning.FeatureTable;
import newsarchive.learning.Lattice;
import newsarchive.learning.PackedChain;
import newsarchive.learning.Sums;

/** Turns tokens into chains of features for the two passes. */
final class Passes {
  private final FeatureBag bag = new FeatureBag();
  private final Sums sums = new Sums(64);

  /** Loads a lattice with what the model says of a paragraph's tokens. */
  void load(Tokens tokens, PackedChain model, Lattice into) {
    FirstFeatures features = new FirstFeatures(tokens, bag);
    sums.start(tokens.size);
    for (int i = 0; i < tokens.size; i++) {
      features.at(i);
      sums.add(i, bag, model);
    }
    into.load(sums, tokens.edge, model);
  }

  Chain first(Tokens tokens, FeatureTable table) {
    FirstFeatures features = new FirstFeatures(tokens, bag);
    int[][] rows = new int[tokens.size][];
    for (int i = 0; i < tokens.size; i++) {
      features.at(i);
      rows[i] = ChainModel.rows(bag, table);
    }
    return new Chain(rows, tokens.edge);
  }

  Chain roles(Window window, FeatureTable table) {
    RoleFeatures features = new RoleFeatures(window, bag);
    int[][] rows = new int[window.to - window.from][];
    for (int i = window.from; i < window.to; i++) {
      features.at(i);
      rows[i - window.from] = ChainModel.rows(bag, table);
    }
    return new Chain(rows, Arrays.copyOfRange(window.tokens.edge, window.from, window.to));
  }

  void count(Tokens tokens, FeatureTable counts) {
    FeatureBag counted = bag;
    FirstFeatures features = new FirstFeatures(tokens, counted);
    for (int i = 0; i < tokens.size; i++) {
      features.at(i);
      count(counts);
    }
  }

  void count(Window window, FeatureTable counts) {
    RoleFeatures features = new RoleFeatures(window, bag);
    for (int i = window.from; i < window.to; i++) {
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
