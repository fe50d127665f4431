package newsarchive.analysis.tagger;

import newsarchive.learning.FeatureBag;

/** Features of a token for the second pass, which finds source and content of one cue. */
final class RoleFeatures {
  private final Window w;
  private final Tokens t;
  private final FirstReading reading;

  private final RoleBags bags;

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

  /** 1 if the cue is at the end of its sentence. */
  private final int cueEnds;

  /** Where the token is, relative to the cue and to quotations, set by {@link #move}. */
  private int side;

  private int distance;
  private int sentences;
  private int state;
  private int length;
  private int same;
  private int around;
  private int starts;
  private int ends;

  /** What lies between it and the cue. */
  private int commas;

  private int thats;
  private int verbs;
  private int cues;
  private int marks;
  private int stops;
  private int ands;
  private int connectives;
  private int sources;

  /** What the first pass thinks of it. */
  private int label;

  private int content;
  private int source;
  private int beginsSource;

  /** All features into one bag. */
  RoleFeatures(Window window, FeatureBag bag) {
    this(window, RoleBags.all(bag));
  }

  /** The features into several bags, so that shared ones need not be looked up again. */
  RoleFeatures(Window window, RoleBags bags) {
    this.bags = bags;
    bag = bags.rest;
    byDistance = bags.byDistance;
    byToken = bags.byToken;
    w = window;
    t = window.tokens;
    reading = window.reading;
    first = window.cue.first();
    last = window.cue.last();
    firstStem = t.stem[first];
    lastWord = t.word[last];
    cueWords = first == last ? firstStem : firstStem * 31L + lastWord;
    cueQuoted = t.isQuoted(first);
    cueSure = (int) (4.99 * window.cue.probability());
    cueEnds = t.sentenceEnd[last] - 1 - last < 2 ? 1 : 0;
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

  /** Fills the bags with the features of one token, which {@link #move} went to. */
  void at(int i) {
    bag.add(0);
    words(i);
    tags(i);
    classes(i);
    cue(i);
    quotation(i);
    between(i);
    place(i);
    firstPass(i);
  }

  /** Goes to a token. */
  void move(int i) {
    side = side(i);
    distance = distance(i);
    int away = t.sentence[i] - (i < first ? t.sentence[first] : t.sentence[last]);
    sentences = Math.max(-2, Math.min(2, away));
    int quotation = t.quoted.in[i];
    state = FirstFeatures.state(t, i);
    length = FirstFeatures.lengthBucket(t, i);
    same = quotation < 0 ? 0 : quotation == t.quoted.in[first] ? 1 : 2;
    around =
        (state > 0 ? 32 : 0)
            + (markLeft ? 16 : 0)
            + (markRight ? 8 : 0)
            + (markBeside ? 4 : 0);
    starts = Math.min(2, i - t.sentenceStart[i]);
    ends = Math.min(1, t.sentenceEnd[i] - 1 - i);
    commas = w.between(i, Window.COMMAS);
    thats = w.between(i, Window.THATS);
    verbs = w.between(i, Window.VERBS);
    cues = w.between(i, Window.CUES);
    marks = w.between(i, Window.MARKS);
    stops = w.between(i, Window.ENDS);
    ands = w.between(i, Window.ANDS);
    connectives = w.between(i, Window.CONNECTIVES);
    sources = w.between(i, Window.SOURCES);
    label = reading.labels()[i];
    content = (int) (4.99 * reading.content(i));
    source = (int) (4.99 * reading.source(i));
    beginsSource = (int) (4.99 * reading.marginals()[i][FirstReading.BEGIN_SOURCE]);
  }

  /** All that the features of a group of bags are made of, as one number that is not negative. */
  long key(int group, int i) {
    long place = (sentences + 2) * 4L + side;
    return switch (group) {
      case RoleBags.QUOTATION -> {
        long quoted = ((place * 4 + state) * 4 + length) * 4 + same;
        yield (((quoted * 64 + around) * 4 + marks) * 4 + stops) * 8 + commas * 2
            + (cueQuoted ? 1 : 0);
      }
      case RoleBags.BETWEEN -> {
        long words = ((place * 4 + commas) * 2 + thats) * 16 + verbs * 4 + cues;
        yield ((words * 4 + ands) * 4 + connectives) * 16 + starts * 4 + ends * 2
            + (t.capital[i] ? 1 : 0);
      }
      case RoleBags.FIRST_PASS -> {
        long read = ((place * 8 + label) * 8 + content) * 8 + beginsSource;
        yield (((read * 4 + cues) * 4 + commas) * 4 + marks) * 8 + sources * 2
            + (state > 0 ? 1 : 0);
      }
      case RoleBags.DISTANCE -> {
        long far = ((distance + FirstFeatures.BUCKETS) * 4L + side) * 4 + state;
        long read = ((far * 8 + label) * 8 + source) * 2 + cueEnds;
        yield (read * 256 + t.noun[i]) * 256 + t.verb[first];
      }
      default -> (((place * 4 + state) * 4 + marks) * 2 + thats) << 32 | (firstStem & 0xffffffffL);
    };
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
      FeatureBag alone = bags.alone[d + 2];
      alone.add(10 + d, Tokens.at(t.word, i + d), side);
      alone.add(20 + d, Tokens.at(t.tag, i + d), side);
    }
    for (int d = -1; d <= 1; d++) {
      bags.alone[d + 2].add(40 + d, Tokens.at(t.shape, i + d), side);
    }
    bags.alone[2].add(30, t.ending[i], side);
    bags.alone[2].add(33, t.stem[i]);
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
      FeatureBag alone = bags.alone[d + 2];
      alone.add(150 + d, Tokens.at(t.coarse, i + d), side);
      alone.add(153 + d, Tokens.at(t.noun, i + d), side);
    }
    bags.alone[2].add(155, t.fine[i], side);
    byToken.add(156, Tokens.at(t.coarse, i - 1), t.coarse[i], side);
    byToken.add(157, t.coarse[i], Tokens.at(t.coarse, i + 1), side);
    bags.groups[RoleBags.DISTANCE].add(158, t.noun[i], distance);
    bag.add(159, t.fine[i], distance);
    bag.add(160, t.fine[first], side, t.tag[i]);
    byDistance.add(161, t.fine[first], distance);
    bags.groups[RoleBags.DISTANCE].add(162, t.verb[first], distance, t.noun[i]);
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
    bags.groups[RoleBags.QUOTATION].add(90, sentences, side);
    bags.groups[RoleBags.STEM].add(91, sentences, firstStem);
  }

  private void quotation(int i) {
    FeatureBag group = bags.groups[RoleBags.QUOTATION];
    FeatureBag byStem = bags.groups[RoleBags.STEM];
    group.add(92, state, length, same);
    group.add(93, state, side, cueQuoted ? 1 : 0);
    group.add(94, state, sentences, marks);
    bags.groups[RoleBags.DISTANCE].add(95, state, distance);
    byStem.add(96, state, firstStem, side);
    group.add(97, same, marks, side);
    group.add(98, marks, stops, side);
    byStem.add(99, state == 0 ? 0 : 1, marks, firstStem);
    int sided = side * 64 + around + marks;
    group.add(100, around);
    group.add(101, sided, sentences);
    bag.add(102, sided, t.tag[i], distance);
    group.add(103, sided, commas, stops);
  }

  private void between(int i) {
    FeatureBag group = bags.groups[RoleBags.BETWEEN];
    group.add(110, side, commas);
    group.add(111, side, thats, verbs);
    group.add(112, side, verbs);
    group.add(113, side, cues);
    group.add(114, side, commas, verbs);
    bag.add(115, side, commas, Tokens.at(t.word, i - 1));
    bags.groups[RoleBags.STEM].add(116, side, thats, firstStem);
    group.add(117, side, cues, sentences);
    group.add(118, side, ands, commas);
    group.add(119, side, connectives, commas);
    group.add(120, side, commas * 100 + verbs * 10 + thats, t.capital[i] ? 1 : 0);
  }

  private void place(int i) {
    FeatureBag group = bags.groups[RoleBags.BETWEEN];
    group.add(121, starts, side, sentences);
    group.add(122, ends, side, sentences);
    byDistance.add(123, Math.min(2, first - t.sentenceStart[first]), side);
    byDistance.add(124, cueEnds, side);
    bags.groups[RoleBags.DISTANCE].add(125, cueEnds, distance, state > 0 ? 1 : 0);
    byToken.add(126, t.depth[i], side);
  }

  private void firstPass(int i) {
    FeatureBag group = bags.groups[RoleBags.FIRST_PASS];
    int before = i > 0 ? reading.labels()[i - 1] : -1;
    int after = i + 1 < t.size ? reading.labels()[i + 1] : -1;
    byToken.add(130, label, side);
    bags.groups[RoleBags.DISTANCE].add(131, label, distance);
    group.add(132, label, sentences, side);
    byToken.add(133, before, label, after);
    group.add(134, label, side, cues);
    byToken.add(135, content, side);
    bags.groups[RoleBags.DISTANCE].add(136, source, side, distance);
    byToken.add(137, (int) (4.99 * reading.cue(i)), side);
    byToken.add(138, (int) (4.99 * reading.marginals()[i][FirstReading.BEGIN_CONTENT]), side);
    group.add(139, beginsSource, side, cues);
    group.add(140, content, cues, side);
    byDistance.add(141, cueSure, side);
    group.add(142, label, commas, side);
    group.add(143, label, marks, side);
    group.add(144, content, sentences, state > 0 ? 1 : 0);
    group.add(145, sources, side);
    group.add(146, sources, label, cues);
  }
}
