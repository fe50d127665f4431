package newsarchive.analysis.tagger;

import newsarchive.learning.FeatureBag;

/** Features of a token for the second pass, which finds source and content of one cue. */
final class RoleFeatures {
  private final Window w;
  private final Tokens t;
  private final FirstReading reading;
  private final FeatureBag bag;
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

  RoleFeatures(Window window, FeatureBag bag) {
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
    int relative = i < first ? i - first : i > last ? i - last : 0;
    side = relative < 0 ? 1 : relative > 0 ? 2 : 0;
    distance = FirstFeatures.bucket(relative);
    int away = t.sentence[i] - (i < first ? t.sentence[first] : t.sentence[last]);
    sentences = Math.max(-2, Math.min(2, away));
    words(i);
    tags(i);
    classes(i);
    cue(i);
    quotation(i);
    between(i);
    place(i);
    firstPass(i);
  }

  private void words(int i) {
    for (int d = -2; d <= 2; d++) {
      bag.add(10 + d, Tokens.at(t.word, i + d), side);
      bag.add(20 + d, Tokens.at(t.tag, i + d), side);
    }
    for (int d = -1; d <= 1; d++) {
      bag.add(40 + d, Tokens.at(t.shape, i + d), side);
    }
    bag.add(30, t.ending[i], side);
    bag.add(33, t.stem[i]);
    bag.add(31, Tokens.at(t.word, i - 1), t.word[i]);
    bag.add(32, t.word[i], Tokens.at(t.word, i + 1));
  }

  private void tags(int i) {
    int tag = t.tag[i];
    bag.add(70, Tokens.at(t.tag, i - 1), tag, side);
    bag.add(71, tag, Tokens.at(t.tag, i + 1), side);
    bag.add(72, Tokens.at(t.tag, i - 1), tag, Tokens.at(t.tag, i + 1));
    bag.add(73, distance, tag);
    bag.add(74, distance, tag, firstStem);
    bag.add(60, side, firstStem, tag);
    bag.add(63, Tokens.at(t.tag, first), side, tag);
    bag.add(64, Tokens.at(t.tag, last), side, tag);
  }

  private void classes(int i) {
    for (int d = -1; d <= 1; d++) {
      bag.add(150 + d, Tokens.at(t.coarse, i + d), side);
      bag.add(153 + d, Tokens.at(t.noun, i + d), side);
    }
    bag.add(155, t.fine[i], side);
    bag.add(156, Tokens.at(t.coarse, i - 1), t.coarse[i], side);
    bag.add(157, t.coarse[i], Tokens.at(t.coarse, i + 1), side);
    bag.add(158, t.noun[i], distance);
    bag.add(159, t.fine[i], distance);
    bag.add(160, t.fine[first], side, t.tag[i]);
    bag.add(161, t.fine[first], distance);
    bag.add(162, t.verb[first], distance, t.noun[i]);
  }

  private void cue(int i) {
    bag.add(50, distance);
    bag.add(51, distance, firstStem);
    bag.add(52, distance, lastWord);
    bag.add(53, side, firstStem);
    bag.add(54, side, lastWord);
    bag.add(55, distance, t.shape[i]);
    bag.add(56, distance, t.word[i]);
    bag.add(57, side, firstStem, t.word[i]);
    bag.add(58, side, cueWords);
    bag.add(59, Math.min(3, last - first), distance);
    bag.add(61, t.tag[first], distance);
    bag.add(62, t.tag[last], distance);
    bag.add(65, side, Tokens.at(t.word, first - 1));
    bag.add(66, side, Tokens.at(t.word, last + 1));
    bag.add(67, distance, Tokens.at(t.word, last + 1));
    bag.add(68, distance, Tokens.at(t.word, first - 1));
    bag.add(69, distance, Tokens.at(t.tag, first - 1));
    bag.add(75, distance, Tokens.at(t.tag, last + 1));
    bag.add(76, side, Tokens.at(t.tag, last + 1), Tokens.at(t.tag, first - 1));
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
    bag.add(123, Math.min(2, first - t.sentenceStart[first]), side);
    int ends = t.sentenceEnd[last] - 1 - last < 2 ? 1 : 0;
    bag.add(124, ends, side);
    bag.add(125, ends, distance, t.isQuoted(i) ? 1 : 0);
    bag.add(126, t.depth[i], side);
  }

  private void firstPass(int i) {
    int label = reading.labels()[i];
    int before = i > 0 ? reading.labels()[i - 1] : -1;
    int after = i + 1 < t.size ? reading.labels()[i + 1] : -1;
    int cues = w.between(i, Window.CUES);
    int content = (int) (4.99 * reading.content(i));
    bag.add(130, label, side);
    bag.add(131, label, distance);
    bag.add(132, label, sentences, side);
    bag.add(133, before, label, after);
    bag.add(134, label, side, cues);
    bag.add(135, content, side);
    bag.add(136, (int) (4.99 * reading.source(i)), side, distance);
    bag.add(137, (int) (4.99 * reading.cue(i)), side);
    bag.add(138, (int) (4.99 * reading.marginals()[i][FirstReading.BEGIN_CONTENT]), side);
    bag.add(139, (int) (4.99 * reading.marginals()[i][FirstReading.BEGIN_SOURCE]), side, cues);
    bag.add(140, content, cues, side);
    bag.add(141, cueSure, side);
    bag.add(142, label, w.between(i, Window.COMMAS), side);
    bag.add(143, label, w.between(i, Window.MARKS), side);
    bag.add(144, content, sentences, t.isQuoted(i) ? 1 : 0);
    int sources = w.between(i, Window.SOURCES);
    bag.add(145, sources, side);
    bag.add(146, sources, label, cues);
  }
}
