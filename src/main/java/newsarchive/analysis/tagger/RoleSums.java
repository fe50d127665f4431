package newsarchive.analysis.tagger;

import java.util.Arrays;
import newsarchive.learning.Lattice;
import newsarchive.learning.PackedChain;
import newsarchive.learning.SumCache;
import newsarchive.learning.Sums;

/**
 * Scores of the tokens around the cues of one paragraph. What the tokens say by themselves is added
 * up once for all cues, what a cue says by itself once for each distance from it, and what depends
 * on a single word or on a few small numbers is remembered from paragraph to paragraph.
 */
final class RoleSums {
  static final int SIDES = 3;
  private static final int CACHE_BITS = 12;
  private static final int DISTANCES = 2 * FirstFeatures.BUCKETS + 1;

  private final PackedChain model;
  private final RoleBags bags = new RoleBags();
  private final SumCache[] caches = new SumCache[RoleBags.GROUPS];
  private final Sums sums = new Sums(64);
  private final Sums ofDistances = new Sums(DISTANCES);
  private final Sums ofTokens = new Sums(64);
  private final boolean[] knownDistance = new boolean[DISTANCES];
  private boolean[] knownToken = new boolean[0];

  RoleSums(PackedChain model) {
    this.model = model;
    Arrays.setAll(caches, group -> new SumCache(CACHE_BITS));
  }

  /** Forgets the paragraph before. */
  void start(Tokens tokens) {
    ofTokens.start(SIDES * tokens.size);
    knownToken = new boolean[SIDES * tokens.size];
  }

  /** Loads a lattice with the scores of a window of the paragraph. */
  void load(Window window, Lattice into) {
    RoleFeatures features = new RoleFeatures(window, bags);
    RolePlace here = features.here();
    sums.start(window.to - window.from);
    ofDistances.start(DISTANCES);
    Arrays.fill(knownDistance, false);
    for (int i = window.from; i < window.to; i++) {
      int place = i - window.from;
      here.move(i);
      openWords(window.tokens, i, here.side);
      openGroups(here, i);
      add(features, i, place);
      addWords(window.tokens, i, here.side, place);
      addGroups(here, i, place);
    }
    into.load(sums, Arrays.copyOfRange(window.tokens.edge, window.from, window.to), model);
  }

  private void openWords(Tokens tokens, int i, int side) {
    for (int offset = 0; offset < Form.OFFSETS; offset++) {
      int known = tokens.formAt(i + offset - 2).knownRoles;
      bags.alone[offset].start((known >>> (side * Form.OFFSETS + offset) & 1) != 0);
    }
  }

  private void addWords(Tokens tokens, int i, int side, int place) {
    for (int offset = 0; offset < Form.OFFSETS; offset++) {
      Form form = tokens.formAt(i + offset - 2);
      int at = side * Form.OFFSETS + offset;
      if (bags.alone[offset].isOpen()) {
        form.roles.add(at, bags.alone[offset], model);
        form.knownRoles |= 1 << at;
      }
      sums.add(place, form.roles, at);
    }
  }

  private void openGroups(RolePlace here, int i) {
    for (int group = 0; group < RoleBags.GROUPS; group++) {
      bags.groups[group].start(caches[group].holds(here.key(group, i)));
    }
  }

  private void addGroups(RolePlace here, int i, int place) {
    for (int group = 0; group < RoleBags.GROUPS; group++) {
      long key = here.key(group, i);
      if (bags.groups[group].isOpen()) {
        caches[group].put(key, bags.groups[group], model);
      }
      caches[group].addTo(sums, place, key);
    }
  }

  /** Fills all bags, and adds what depends on cue, token and distance. */
  private void add(RoleFeatures features, int i, int place) {
    RolePlace here = features.here();
    int distance = here.distance + FirstFeatures.BUCKETS;
    int token = i * SIDES + here.side;
    bags.byDistance.start(knownDistance[distance]);
    bags.byToken.start(knownToken[token]);
    bags.rest.start(false);
    features.at(i);
    ofDistances.add(distance, bags.byDistance, model);
    ofTokens.add(token, bags.byToken, model);
    knownDistance[distance] = true;
    knownToken[token] = true;
    sums.add(place, bags.rest, model);
    sums.add(place, ofDistances, distance);
    sums.add(place, ofTokens, token);
  }
}
