package newsarchive.analysis.tagger;

import java.util.Arrays;
import newsarchive.learning.FeatureBag;

/** The features of the second pass, parted by what they depend on. */
final class RoleBags {
  /** Groups of features, each of which depends on a few small numbers. */
  static final int QUOTATION = 0;

  static final int BETWEEN = 1;
  static final int FIRST_PASS = 2;
  static final int DISTANCE = 3;
  static final int STEM = 4;
  static final int GROUPS = 5;

  /** What depends on the cue and the distance from it, whatever token is there. */
  final FeatureBag byDistance;

  /** What depends on the token and the side of the cue, whatever the cue. */
  final FeatureBag byToken;

  /** What depends on the side of the cue and one word, by its offset from the token, -2 to 2. */
  final FeatureBag[] alone;

  final FeatureBag[] groups;

  /** What depends on more. */
  final FeatureBag rest;

  /** Each by itself. */
  RoleBags() {
    byDistance = new FeatureBag();
    byToken = new FeatureBag();
    alone = FeatureBag.several(Form.OFFSETS);
    groups = FeatureBag.several(GROUPS);
    rest = new FeatureBag();
  }

  private RoleBags(FeatureBag all) {
    byDistance = all;
    byToken = all;
    alone = new FeatureBag[Form.OFFSETS];
    Arrays.fill(alone, all);
    groups = new FeatureBag[GROUPS];
    Arrays.fill(groups, all);
    rest = all;
  }

  /** All features in one bag, in one order: for learning. */
  static RoleBags all(FeatureBag bag) {
    return new RoleBags(bag);
  }
}
