package newsarchive.analysis.tagger;

import java.util.Arrays;
import newsarchive.learning.FeatureBag;
import newsarchive.learning.Lattice;
import newsarchive.learning.PackedChain;
import newsarchive.learning.SumCache;
import newsarchive.learning.Sums;

/**
 * Scores of a paragraph's tokens for the first pass. What a single word says to its neighbours is
 * added up once for its form, and what depends on a few small numbers once for these.
 */
final class FirstSums {
  private static final int CACHE_BITS = 12;

  private final PackedChain model;
  private final FeatureBag bag = new FeatureBag();
  private final FeatureBag[] alone = FeatureBag.several(Form.OFFSETS);
  private final FeatureBag[] groups = FeatureBag.several(FirstFeatures.GROUPS);
  private final SumCache[] caches = new SumCache[FirstFeatures.GROUPS];
  private final Sums sums = new Sums(64);

  FirstSums(PackedChain model) {
    this.model = model;
    Arrays.setAll(caches, group -> new SumCache(CACHE_BITS));
  }

  /** Loads a lattice with what the model says of a paragraph's tokens. */
  void load(Tokens tokens, Lattice into) {
    FirstFeatures features = new FirstFeatures(tokens, bag, alone, groups);
    sums.start(tokens.size);
    for (int i = 0; i < tokens.size; i++) {
      features.move(i);
      for (int offset = 0; offset < Form.OFFSETS; offset++) {
        int known = tokens.formAt(i + offset - 2).knownFirst;
        alone[offset].start((known >>> offset & 1) != 0);
      }
      for (int group = 0; group < FirstFeatures.GROUPS; group++) {
        groups[group].start(caches[group].holds(features.key(group, i)));
      }
      bag.clear();
      features.at(i);
      addWords(tokens, i);
      addGroups(features, i);
      sums.add(i, bag, model);
    }
    into.load(sums, tokens.edge, model);
  }

  private void addWords(Tokens tokens, int i) {
    for (int offset = 0; offset < Form.OFFSETS; offset++) {
      Form form = tokens.formAt(i + offset - 2);
      if (alone[offset].isOpen()) {
        form.first.add(offset, alone[offset], model);
        form.knownFirst |= 1 << offset;
      }
      sums.add(i, form.first, offset);
    }
  }

  private void addGroups(FirstFeatures features, int i) {
    for (int group = 0; group < FirstFeatures.GROUPS; group++) {
      long key = features.key(group, i);
      if (groups[group].isOpen()) {
        caches[group].put(key, groups[group], model);
      }
      caches[group].addTo(sums, i, key);
    }
  }
}
