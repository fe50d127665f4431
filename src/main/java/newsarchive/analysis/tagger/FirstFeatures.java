package newsarchive.analysis.tagger;

import newsarchive.learning.FeatureBag;

/**
 * Features of a token for the first pass, which labels cue, source and content of all attributions
 * of a paragraph at once.
 */
final class FirstFeatures {
  /** Groups of features that depend on a few small numbers. */
  static final int GROUPS = 3;

  private static final int QUOTATION = 0;
  private static final int SENTENCE = 1;
  private static final int CUES = 2;

  private static final int FAR = 40;

  private final Tokens t;

  /** Features of several words, or of a word and its place. */
  private final FeatureBag bag;

  /** Those that depend on one word alone, by its offset from the token, -2 to 2. */
  private final FeatureBag[] alone;

  /** Those that depend on a few small numbers. */
  private final FeatureBag[] groups;

  /** What the token's surroundings say of it, set by {@link #move}. */
  private int left;

  private int right;
  private int leftRate;
  private int rightRate;
  private int leftFar;
  private int rightFar;
  private int that;
  private int leftCommas;
  private int rightCommas;

  /** The nearest likely cue to the left and to the right of each token in its sentence, or -1. */
  private final int[] cueLeft;

  private final int[] cueRight;
  private final int[] markLeft;
  private final int[] markRight;

  /** All features into one bag. */
  FirstFeatures(Tokens tokens, FeatureBag bag) {
    this(tokens, bag, new FeatureBag[] {bag, bag, bag, bag, bag}, new FeatureBag[] {bag, bag, bag});
  }

  /** The features into several bags, so that those of known words need not be looked up again. */
  FirstFeatures(Tokens tokens, FeatureBag bag, FeatureBag[] alone, FeatureBag[] groups) {
    this.t = tokens;
    this.bag = bag;
    this.alone = alone;
    this.groups = groups;
    cueLeft = new int[t.size];
    cueRight = new int[t.size];
    markLeft = new int[t.size];
    markRight = new int[t.size];
    lookAround();
  }

  private void lookAround() {
    for (int i = 0; i < t.size; i++) {
      cueLeft[i] = nearestCue(i, -1);
      cueRight[i] = nearestCue(i, 1);
      int left = i - 1;
      while (left >= 0 && left > i - 12 && !t.mark[left]) {
        left--;
      }
      markLeft[i] = left >= 0 && left > i - 12 ? i - left : 0;
      int right = i + 1;
      while (right < t.size && right < i + 12 && !t.mark[right]) {
        right++;
      }
      markRight[i] = right < t.size && right < i + 12 ? right - i : 0;
    }
  }

  private int nearestCue(int i, int step) {
    int quotation = t.quoted.in[i];
    for (int k = i + step; k >= t.sentenceStart[i] && k < t.sentenceEnd[i]; k += step) {
      if (Math.abs(k - i) > FAR) {
        return -1;
      }
      if (t.cueRate[k] >= 6 && t.quoted.in[k] == quotation) {
        return k;
      }
    }
    return -1;
  }

  /** Goes to a token. */
  void move(int i) {
    left = cueLeft[i];
    right = cueRight[i];
    leftRate = left < 0 ? 0 : t.cueRate[left];
    rightRate = right < 0 ? 0 : t.cueRate[right];
    leftFar = left < 0 ? 0 : bucket(i - left);
    rightFar = right < 0 ? 0 : bucket(right - i);
    that = 0;
    int commas = 0;
    for (int k = left + 1; left >= 0 && k < i; k++) {
      that |= t.form[k].that ? 1 : 0;
      commas += t.form[k].comma ? 1 : 0;
    }
    leftCommas = Math.min(2, commas);
    commas = 0;
    for (int k = i; k < right; k++) {
      commas += t.form[k].comma ? 1 : 0;
    }
    rightCommas = Math.min(2, commas);
  }

  /** All that the features of a group of bags are made of, as one number that is not negative. */
  long key(int group, int i) {
    return switch (group) {
      case QUOTATION -> {
        long quoted = (state(i) * 4L + lengthBucket(i)) * 16 + t.cueRate[i];
        yield (quoted * 16 + bucket(markLeft[i])) * 16 + bucket(markRight[i]);
      }
      case SENTENCE -> {
        long start = Math.min(4, i - t.sentenceStart[i]) * 4L;
        long ends = (start + Math.min(2, t.sentenceEnd[i] - 1 - i)) * 4;
        long place = (ends + Math.min(3, t.sentence[i])) * 2;
        yield ((place + (t.sentence[t.size - 1] > 0 ? 1 : 0)) * 2 + t.depth[i]) * 16 + t.cueRate[i];
      }
      default -> {
        long rates = (leftRate * 16L + rightRate) * 16;
        long far = ((rates + leftFar) * 16 + rightFar) * 4;
        yield ((far + leftCommas) * 4 + rightCommas) * 4 + that * 2L + (t.capital[i] ? 1 : 0);
      }
    };
  }

  /** Fills the bags with the features of one token, which {@link #move} went to. */
  void at(int i) {
    bag.add(0);
    words(i);
    tags(i);
    classes(i);
    quotation(i);
    sentence(i);
    cues(i);
  }

  private void words(int i) {
    for (int d = -2; d <= 2; d++) {
      FeatureBag one = alone[d + 2];
      one.add(10 + d, Tokens.at(t.word, i + d));
      one.add(20 + d, Tokens.at(t.tag, i + d));
      one.add(30 + d, Tokens.at(t.cueRate, i + d));
    }
    for (int d = -1; d <= 1; d++) {
      FeatureBag one = alone[d + 2];
      one.add(40 + d, Tokens.at(t.shape, i + d));
      one.add(50 + d, Tokens.at(t.stem, i + d));
    }
    alone[2].add(60, t.ending[i]);
    bag.add(62, Tokens.at(t.word, i - 1), t.word[i]);
    bag.add(63, t.word[i], Tokens.at(t.word, i + 1));
    bag.add(64, Tokens.at(t.word, i - 1), Tokens.at(t.word, i + 1));
    bag.add(65, t.stem[i], Tokens.at(t.word, i + 1));
    bag.add(66, t.stem[i], Tokens.at(t.word, i - 1));
    bag.add(67, Tokens.at(t.word, i - 2), Tokens.at(t.word, i - 1));
    bag.add(68, Tokens.at(t.word, i + 1), Tokens.at(t.word, i + 2));
  }

  private void tags(int i) {
    int before = Tokens.at(t.tag, i - 1);
    int tag = t.tag[i];
    int after = Tokens.at(t.tag, i + 1);
    int second = Tokens.at(t.tag, i + 2);
    bag.add(70, before, tag);
    bag.add(71, tag, after);
    bag.add(72, before, tag, after);
    bag.add(73, Tokens.at(t.tag, i - 2), before, tag);
    bag.add(74, tag, after, second);
    bag.add(75, t.stem[i], before);
    bag.add(76, t.stem[i], after);
    bag.add(77, t.cueRate[i], tag, after);
    bag.add(78, t.cueRate[i], tag, before);
    bag.add(79, t.stem[i], after, second);
  }

  private void classes(int i) {
    for (int d = -2; d <= 2; d++) {
      FeatureBag one = alone[d + 2];
      one.add(130 + d, Tokens.at(t.coarse, i + d));
      if (d >= -1 && d <= 1) {
        one.add(135 + d, Tokens.at(t.fine, i + d));
        one.add(138 + d, Tokens.at(t.noun, i + d), Tokens.at(t.verb, i + d));
      }
    }
    bag.add(140, Tokens.at(t.coarse, i - 1), t.coarse[i]);
    bag.add(141, t.coarse[i], Tokens.at(t.coarse, i + 1));
    bag.add(142, Tokens.at(t.coarse, i - 1), t.coarse[i], Tokens.at(t.coarse, i + 1));
    bag.add(143, t.fine[i], Tokens.at(t.word, i + 1));
    bag.add(144, t.fine[i], Tokens.at(t.word, i - 1));
    bag.add(145, t.fine[i], Tokens.at(t.tag, i + 1));
    bag.add(146, t.fine[i], Tokens.at(t.tag, i - 1));
    bag.add(147, Tokens.at(t.noun, i - 1), t.cueRate[i]);
    bag.add(148, t.verb[i], Tokens.at(t.noun, i - 1), Tokens.at(t.word, i + 1));
    bag.add(149, t.noun[i], t.cueRate[i], Tokens.at(t.word, i + 1));
  }

  private void quotation(int i) {
    FeatureBag group = groups[QUOTATION];
    int state = state(i);
    int length = lengthBucket(i);
    group.add(90, state, length);
    group.add(91, state, t.cueRate[i], length);
    bag.add(92, state, t.shape[i]);
    bag.add(93, state, length, t.tag[i]);
    if (!t.isQuoted(i)) {
      int before = bucket(markLeft[i]);
      int after = bucket(markRight[i]);
      group.add(94, before, t.cueRate[i]);
      group.add(95, after, t.cueRate[i]);
      group.add(96, before > 0 ? 1 : 0, after > 0 ? 1 : 0, t.cueRate[i]);
      group.add(97, before, after);
    }
  }

  private int state(int i) {
    return state(t, i);
  }

  /** 0 outside of quotations, 1 at the opening mark, 2 at the closing one, 3 between. */
  static int state(Tokens t, int i) {
    return t.quoted.in[i] < 0 ? 0 : t.quoted.opens[i] ? 1 : t.quoted.closes[i] ? 2 : 3;
  }

  private int lengthBucket(int i) {
    return lengthBucket(t, i);
  }

  static int lengthBucket(Tokens t, int i) {
    int length = t.quoted.length[i];
    return t.quoted.in[i] < 0 ? 0 : length < 3 ? 1 : length < 8 ? 2 : 3;
  }

  private void sentence(int i) {
    FeatureBag group = groups[SENTENCE];
    group.add(100, Math.min(4, i - t.sentenceStart[i]));
    group.add(101, Math.min(2, t.sentenceEnd[i] - 1 - i));
    group.add(102, Math.min(3, t.sentence[i]), t.sentence[t.size - 1] > 0 ? 1 : 0);
    group.add(119, t.depth[i], t.cueRate[i]);
  }

  private void cues(int i) {
    FeatureBag group = groups[CUES];
    bag.add(110, left < 0 ? 0 : t.stem[left]);
    bag.add(111, right < 0 ? 0 : t.stem[right]);
    group.add(112, leftRate, leftFar);
    group.add(113, rightRate, rightFar);
    group.add(114, leftRate, rightRate);
    bag.add(115, leftRate, t.tag[i]);
    bag.add(116, rightRate, t.tag[i], right < 0 ? 0 : Math.min(3, right - i));
    group.add(117, leftRate, that, leftCommas);
    group.add(118, rightRate, rightCommas, t.capital[i] ? 1 : 0);
  }

  /** No {@link #bucket} is further from 0. */
  static final int BUCKETS = 10;

  /** Distances, coarser the longer; the sign is kept. */
  static int bucket(int distance) {
    int far = Math.abs(distance);
    int bucket = far;
    if (far > 4) {
      bucket = far <= 6 ? 5 : far <= 9 ? 6 : far <= 14 ? 7 : far <= 22 ? 8 : far <= FAR ? 9 : 10;
    }
    return distance < 0 ? -bucket : bucket;
  }
}
