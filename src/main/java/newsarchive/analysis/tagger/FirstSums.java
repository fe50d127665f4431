package newsarchive.analysis.tagger;

import newsarchive.learning.FeatureBag;
import newsarchive.learning.Lattice;
import newsarchive.learning.PackedChain;
import newsarchive.learning.Sums;

/**
 * Scores of a paragraph's tokens for the first pass. What a single word says to its neighbours is
 * added up once for its form.
 */
final class FirstSums {
  private final PackedChain model;
  private final FeatureBag bag = new FeatureBag();
  private final FeatureBag[] alone = FeatureBag.several(Form.OFFSETS);
  private final Sums sums = new Sums(64);

  FirstSums(PackedChain model) {
    this.model = model;
  }

  /** Loads a lattice with what the model says of a paragraph's tokens. */
  void load(Tokens tokens, Lattice into) {
    FirstFeatures features = new FirstFeatures(tokens, bag, alone);
    sums.start(tokens.size);
    for (int i = 0; i < tokens.size; i++) {
      for (int offset = 0; offset < Form.OFFSETS; offset++) {
        boolean known = (tokens.formAt(i + offset - 2).knownFirst >>> offset & 1) != 0;
        alone[offset].start(known);
      }
      features.at(i);
      for (int offset = 0; offset < Form.OFFSETS; offset++) {
        Form form = tokens.formAt(i + offset - 2);
        if (alone[offset].isOpen()) {
          form.first.add(offset, alone[offset], model);
          form.knownFirst |= 1 << offset;
        }
        sums.add(i, form.first, offset);
      }
      sums.add(i, bag, model);
    }
    into.load(sums, tokens.edge, model);
  }
}
