package newsarchive.analysis.tagger;

import newsarchive.learning.Chain;
import newsarchive.learning.ChainModel;
import newsarchive.learning.Lattice;

/** What the first pass thinks of a paragraph's tokens. */
@SuppressWarnings("ArrayRecordComponent")
record FirstReading(byte[] labels, float[][] marginals) {
  static final int BEGIN_CUE = 1;
  static final int IN_CUE = 2;
  static final int BEGIN_SOURCE = 3;
  static final int IN_SOURCE = 4;
  static final int BEGIN_CONTENT = 5;
  static final int IN_CONTENT = 6;
  static final int KINDS = 3;
  static final int LABELS = 2 * KINDS + 1;

  static FirstReading of(Chain chain, ChainModel model, Lattice lattice) {
    lattice.load(chain, model);
    return of(lattice, chain.length());
  }

  /** Reads the loaded lattice of a paragraph. */
  static FirstReading of(Lattice lattice, int size) {
    lattice.sum();
    float[][] marginals = new float[size][LABELS];
    for (int i = 0; i < marginals.length; i++) {
      for (int l = 0; l < LABELS; l++) {
        marginals[i][l] = (float) lattice.marginal(i, l);
      }
    }
    return new FirstReading(lattice.best(), marginals);
  }

  float cue(int i) {
    return marginals[i][BEGIN_CUE] + marginals[i][IN_CUE];
  }

  float source(int i) {
    return marginals[i][BEGIN_SOURCE] + marginals[i][IN_SOURCE];
  }

  float content(int i) {
    return marginals[i][BEGIN_CONTENT] + marginals[i][IN_CONTENT];
  }
}
