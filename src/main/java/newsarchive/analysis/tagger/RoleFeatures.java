package newsarchive.analysis.tagger;

import newsarchive.learning.FeatureBag;

/** Features of a token for the second pass, which finds source and content of one cue. */
final class RoleFeatures {
  private final Window w;
  private final Tokens t;
  private final FirstReading reading;

  /** Features that depend on both the cue and the token. */
  private final FeatureBag bag;

  /** Those that depend on the cue and the distance from it, whatever token is there. */
  private final FeatureBag byDistance;

  /** Those that depend on the token and the side of the cue, whatever the cue. */
  private final FeatureBag byToken;

  private final int first;
  private final int last;
  private final int firstStem;
  private final int lastWord;
  private final long cueWords;
  private final boolean markLeft;
  private final boolean markRight;
  private final boolean markBeside;
  private final boolean cueQuoted;
  private final int cueSure;

  /** Position of the token relative to the cue, set by {@link #at}. */
  private int side;

  private int distance;
  private int sentences;

  /** All features into one bag. */
  RoleFeatures(Window window, FeatureBag bag) {
    this(window, bag, bag, bag);
  }

  /** The features into three bags, so that shared ones need not be looked up again. */
  RoleFeatures(Window window, FeatureBag bag, FeatureBag byDistance, FeatureBag byToken) {
    this.byDistance = byDistance;
    this.byToken = byToken;
    w = window;
    t = window.tokens;
    reading = window.reading;
    this.bag = bag;
    first = window.cue.first();
    last = window.cue.last();
    firstStem = t.stem[first];
    lastWord = t.word[last];
    cueWords = first == last ? firstStem : firstStem * 31L + lastWord;
    cueQuoted = t.isQuoted(first);
    cueSure = (int) (4.99 * window.cue.probability());
    boolean left = false;
    for (int k = first - 1; k >= 0 && k >= first - 30; k--) {
      left |= t.quoted.closes[k];
    }
    markLeft = left;
    boolean right = false;
    for (int k = last + 1; k < t.size && k <= last + 30; k++) {
      right |= t.quoted.opens[k];
    }
    markRight = right;
    markBeside =
        Tokens.at(t.quoted.opens, last + 1)
            || (Tokens.at(t.quoted.opens, last + 2) && t.symbol[last + 1]);
  }

  /** Fills the bag with the features of one token. */
  void at(int i) {
    bag.clear();
    bag.add(0);
    move(i);
    words(i);
    tags(i);
    classes(i);
    cue(i);
    quotation(i);
    between(i);
    place(i);
    firstPass(i);
  }

  private void move(int i) {
    side = side(i);
    distance = distance(i);
    int away = t.sentence[i] - (i < first ? t.sentence[first] : t.sentence[last]);
    sentences = Math.max(-2, Math.min(2, away));
  }

  /** Number of the side that a token of the window is on: 0 for the cue, 1 left, 2 right. */
  int side(int i) {
    return i < first ? 1 : i > last ? 2 : 0;
  }

  /** The distance of a token from the cue, coarser the longer; negative on the left. */
  int distance(int i) {
    return FirstFeatures.bucket(i < first ? i - first : i > last ? i - last : 0);
  }

  private void words(int i) {
    for (int d = -2; d <= 2; d++) {
      byToken.add(10 + d, Tokens.at(t.word, i + d), side);
      byToken.add(20 + d, Tokens.at(t.tag, i + d), side);
    }
    for (int d = -1; d <= 1; d++) {
      byToken.add(40 + d, Tokens.at(t.shape, i + d), side);
    }
    byToken.add(30, t.ending[i], side);
    byToken.add(33, t.stem[i]);
    byToken.add(31, Tokens.at(t.word, i - 1), t.word[i]);
    byToken.add(32, t.word[i], Tokens.at(t.word, i + 1));
  }

  private void tags(int i) {
    int tag = t.tag[i];
    byToken.add(70, Tokens.at(t.tag, i - 1), tag, side);
    byToken.add(71, tag, Tokens.at(t.tag, i + 1), side);
    byToken.add(72, Tokens.at(t.tag, i - 1), tag, Tokens.at(t.tag, i + 1));
    bag.add(73, distance, tag);
    bag.add(74, distance, tag, firstStem);
    bag.add(60, side, firstStem, tag);
    bag.add(63, Tokens.at(t.tag, first), side, tag);
    bag.add(64, Tokens.at(t.tag, last), side, tag);
  }

  private void classes(int i) {
    for (int d = -1; d <= 1; d++) {
      byToken.add(150 + d, Tokens.at(t.coarse, i + d), side);
      byToken.add(153 + d, Tokens.at(t.noun, i + d), side);
    }
    byToken.add(155, t.fine[i], side);
    byToken.add(156, Tokens.at(t.coarse, i - 1), t.coarse[i], side);
    byToken.add(157, t.coarse[i], Tokens.at(t.coarse, i + 1), side);
    bag.add(158, t.noun[i], distance);
    bag.add(159, t.fine[i], distance);
    bag.add(160, t.fine[first], side, t.tag[i]);
    byDistance.add(161, t.fine[first], distance);
    bag.add(162, t.verb[first], distance, t.noun[i]);
  }

  private void cue(int i) {
    byDistance.add(50, distance);
    byDistance.add(51, distance, firstStem);
    byDistance.add(52, distance, lastWord);
    byDistance.add(53, side, firstStem);
    byDistance.add(54, side, lastWord);
    bag.add(55, distance, t.shape[i]);
    bag.add(56, distance, t.word[i]);
    bag.add(57, side, firstStem, t.word[i]);
    byDistance.add(58, side, cueWords);
    byDistance.add(59, Math.min(3, last - first), distance);
    byDistance.add(61, t.tag[first], distance);
    byDistance.add(62, t.tag[last], distance);
    byDistance.add(65, side, Tokens.at(t.word, first - 1));
    byDistance.add(66, side, Tokens.at(t.word, last + 1));
    byDistance.add(67, distance, Tokens.at(t.word, last + 1));
    byDistance.add(68, distance, Tokens.at(t.word, first - 1));
    byDistance.add(69, distance, Tokens.at(t.tag, first - 1));
    byDistance.add(75, distance, Tokens.at(t.tag, last + 1));
    byDistance.add(76, side, Tokens.at(t.tag, last + 1), Tokens.at(t.tag, first - 1));
    bag.add(90, sentences, side);
    bag.add(91, sentences, firstStem);
  }

  private void quotation(int i) {
    int quotation = t.quoted.in[i];
    int state = FirstFeatures.state(t, i);
    int length = FirstFeatures.lengthBucket(t, i);
    int same = quotation < 0 ? 0 : quotation == t.quoted.in[first] ? 1 : 2;
    int marks = w.between(i, Window.MARKS);
    bag.add(92, state, length, same);
    bag.add(93, state, side, cueQuoted ? 1 : 0);
    bag.add(94, state, sentences, marks);
    bag.add(95, state, distance);
    bag.add(96, state, firstStem, side);
    bag.add(97, same, marks, side);
    bag.add(98, marks, w.between(i, Window.ENDS), side);
    bag.add(99, quotation < 0 ? 0 : 1, marks, firstStem);
    int around =
        side * 64
            + (state > 0 ? 32 : 0)
            + (markLeft ? 16 : 0)
            + (markRight ? 8 : 0)
            + (markBeside ? 4 : 0);
    bag.add(100, around - side * 64);
    bag.add(101, around + marks, sentences);
    bag.add(102, around + marks, t.tag[i], distance);
    bag.add(103, around + marks, w.between(i, Window.COMMAS), w.between(i, Window.ENDS));
  }

  private void between(int i) {
    int commas = w.between(i, Window.COMMAS);
    int thats = w.between(i, Window.THATS);
    int verbs = w.between(i, Window.VERBS);
    int cues = w.between(i, Window.CUES);
    bag.add(110, side, commas);
    bag.add(111, side, thats, verbs);
    bag.add(112, side, verbs);
    bag.add(113, side, cues);
    bag.add(114, side, commas, verbs);
    bag.add(115, side, commas, Tokens.at(t.word, i - 1));
    bag.add(116, side, thats, firstStem);
    bag.add(117, side, cues, sentences);
    bag.add(118, side, w.between(i, Window.ANDS), commas);
    bag.add(119, side, w.between(i, Window.CONNECTIVES), commas);
    bag.add(120, side, commas * 100 + verbs * 10 + thats, t.capital[i] ? 1 : 0);
  }

  private void place(int i) {
    bag.add(121, Math.min(2, i - t.sentenceStart[i]), side, sentences);
    bag.add(122, Math.min(1, t.sentenceEnd[i] - 1 - i), side, sentences);
    byDistance.add(123, Math.min(2, first - t.sentenceStart[first]), side);
    int ends = t.sentenceEnd[last] - 1 - last < 2 ? 1 : 0;
    byDistance.add(124, ends, side);
    bag.add(125, ends, distance, t.isQuoted(i) ? 1 : 0);
    byToken.add(126, t.depth[i], side);
  }

  private void firstPass(int i) {
    int label = reading.labels()[i];
    int before = i > 0 ? reading.labels()[i - 1] : -1;
    int after = i + 1 < t.size ? reading.labels()[i + 1] : -1;
    int cues = w.between(i, Window.CUES);
    int content = (int) (4.99 * reading.content(i));
    byToken.add(130, label, side);
    bag.add(131, label, distance);
    bag.add(132, label, sentences, side);
    byToken.add(133, before, label, after);
    bag.add(134, label, side, cues);
    byToken.add(135, content, side);
    bag.add(136, (int) (4.99 * reading.source(i)), side, distance);
    byToken.add(137, (int) (4.99 * reading.cue(i)), side);
    byToken.add(138, (int) (4.99 * reading.marginals()[i][FirstReading.BEGIN_CONTENT]), side);
    bag.add(139, (int) (4.99 * reading.marginals()[i][FirstReading.BEGIN_SOURCE]), side, cues);
    bag.add(140, content, cues, side);
    byDistance.add(141, cueSure, side);
    bag.add(142, label, w.between(i, Window.COMMAS), side);
    bag.add(143, label, w.between(i, Window.MARKS), side);
    bag.add(144, content, sentences, t.isQuoted(i) ? 1 : 0);
    int sources = w.between(i, Window.SOURCES);
    bag.add(145, sources, side);
    bag.add(146, sources, label, cues);
  }
}
