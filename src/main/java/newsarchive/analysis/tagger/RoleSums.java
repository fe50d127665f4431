package newsarchive.analysis.tagger;

import java.util.Arrays;
import newsarchive.learning.FeatureBag;
import newsarchive.learning.Lattice;
import newsarchive.learning.PackedChain;
import newsarchive.learning.Sums;

/**
 * Scores of the tokens around the cues of one paragraph. What the tokens say by themselves is added
 * up once for all cues, and what a cue says by itself once for each distance from it.
 */
final class RoleSums {
  private static final int SIDES = 3;
  private static final int DISTANCES = 2 * FirstFeatures.BUCKETS + 1;

  private final PackedChain model;
  private final FeatureBag bag = new FeatureBag();
  private final FeatureBag byDistance = new FeatureBag();
  private final FeatureBag byToken = new FeatureBag();
  private final Sums sums = new Sums(64);
  private final Sums ofDistances = new Sums(DISTANCES);
  private final Sums ofTokens = new Sums(64);
  private final boolean[] knownDistance = new boolean[DISTANCES];
  private boolean[] knownToken = new boolean[0];

  RoleSums(PackedChain model) {
    this.model = model;
  }

  /** Forgets the paragraph before. */
  void start(Tokens tokens) {
    ofTokens.start(SIDES * tokens.size);
    knownToken = new boolean[SIDES * tokens.size];
  }

  /** Loads a lattice with the scores of a window of the paragraph. */
  void load(Window window, Lattice into) {
    RoleFeatures features = new RoleFeatures(window, bag, byDistance, byToken);
    sums.start(window.to - window.from);
    ofDistances.start(DISTANCES);
    Arrays.fill(knownDistance, false);
    for (int i = window.from; i < window.to; i++) {
      add(features, i, i - window.from);
    }
    into.load(sums, Arrays.copyOfRange(window.tokens.edge, window.from, window.to), model);
  }

  private void add(RoleFeatures features, int i, int place) {
    int distance = features.distance(i) + FirstFeatures.BUCKETS;
    int token = i * SIDES + features.side(i);
    byDistance.clear();
    byDistance.close(knownDistance[distance]);
    byToken.clear();
    byToken.close(knownToken[token]);
    features.at(i);
    ofDistances.add(distance, byDistance, model);
    ofTokens.add(token, byToken, model);
    knownDistance[distance] = true;
    knownToken[token] = true;
    sums.add(place, bag, model);
    sums.add(place, ofDistances, distance);
    sums.add(place, ofTokens, token);
  }
}
