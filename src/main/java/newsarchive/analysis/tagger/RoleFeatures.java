package newsarchive.analysis.tagger;

import newsarchive.learning.FeatureBag;

/** Features of a token for the second pass, which finds source and content of one cue. */
final class RoleFeatures {
  private final RolePlace here;
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
  private final int cueSure;

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
    here = new RolePlace(window);
    t = window.tokens;
    reading = window.reading;
    first = window.cue.first();
    last = window.cue.last();
    firstStem = t.stem[first];
    lastWord = t.word[last];
    cueWords = first == last ? firstStem : firstStem * 31L + lastWord;
    cueSure = (int) (4.99 * window.cue.probability());
  }

  /** The place of the token whose features are wanted. */
  RolePlace here() {
    return here;
  }

  /** Fills the bags with the features of one token, the place is at. */
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

  private void words(int i) {
    for (int d = -2; d <= 2; d++) {
      FeatureBag alone = bags.alone[d + 2];
      alone.add(10 + d, Tokens.at(t.word, i + d), here.side);
      alone.add(20 + d, Tokens.at(t.tag, i + d), here.side);
    }
    for (int d = -1; d <= 1; d++) {
      bags.alone[d + 2].add(40 + d, Tokens.at(t.shape, i + d), here.side);
    }
    bags.alone[2].add(30, t.ending[i], here.side);
    bags.alone[2].add(33, t.stem[i]);
    byToken.add(31, Tokens.at(t.word, i - 1), t.word[i]);
    byToken.add(32, t.word[i], Tokens.at(t.word, i + 1));
  }

  private void tags(int i) {
    int tag = t.tag[i];
    byToken.add(70, Tokens.at(t.tag, i - 1), tag, here.side);
    byToken.add(71, tag, Tokens.at(t.tag, i + 1), here.side);
    byToken.add(72, Tokens.at(t.tag, i - 1), tag, Tokens.at(t.tag, i + 1));
    bag.add(73, here.distance, tag);
    bag.add(74, here.distance, tag, firstStem);
    bag.add(60, here.side, firstStem, tag);
    bag.add(63, Tokens.at(t.tag, first), here.side, tag);
    bag.add(64, Tokens.at(t.tag, last), here.side, tag);
  }

  private void classes(int i) {
    for (int d = -1; d <= 1; d++) {
      FeatureBag alone = bags.alone[d + 2];
      alone.add(150 + d, Tokens.at(t.coarse, i + d), here.side);
      alone.add(153 + d, Tokens.at(t.noun, i + d), here.side);
    }
    bags.alone[2].add(155, t.fine[i], here.side);
    byToken.add(156, Tokens.at(t.coarse, i - 1), t.coarse[i], here.side);
    byToken.add(157, t.coarse[i], Tokens.at(t.coarse, i + 1), here.side);
    bags.groups[RoleBags.DISTANCE].add(158, t.noun[i], here.distance);
    bag.add(159, t.fine[i], here.distance);
    bag.add(160, t.fine[first], here.side, t.tag[i]);
    byDistance.add(161, t.fine[first], here.distance);
    bags.groups[RoleBags.DISTANCE].add(162, t.verb[first], here.distance, t.noun[i]);
  }

  private void cue(int i) {
    byDistance.add(50, here.distance);
    byDistance.add(51, here.distance, firstStem);
    byDistance.add(52, here.distance, lastWord);
    byDistance.add(53, here.side, firstStem);
    byDistance.add(54, here.side, lastWord);
    bag.add(55, here.distance, t.shape[i]);
    bag.add(56, here.distance, t.word[i]);
    bag.add(57, here.side, firstStem, t.word[i]);
    byDistance.add(58, here.side, cueWords);
    byDistance.add(59, Math.min(3, last - first), here.distance);
    byDistance.add(61, t.tag[first], here.distance);
    byDistance.add(62, t.tag[last], here.distance);
    byDistance.add(65, here.side, Tokens.at(t.word, first - 1));
    byDistance.add(66, here.side, Tokens.at(t.word, last + 1));
    byDistance.add(67, here.distance, Tokens.at(t.word, last + 1));
    byDistance.add(68, here.distance, Tokens.at(t.word, first - 1));
    byDistance.add(69, here.distance, Tokens.at(t.tag, first - 1));
    byDistance.add(75, here.distance, Tokens.at(t.tag, last + 1));
    byDistance.add(76, here.side, Tokens.at(t.tag, last + 1), Tokens.at(t.tag, first - 1));
    bags.groups[RoleBags.QUOTATION].add(90, here.sentences, here.side);
    bags.groups[RoleBags.STEM].add(91, here.sentences, firstStem);
  }

  private void quotation(int i) {
    FeatureBag group = bags.groups[RoleBags.QUOTATION];
    FeatureBag byStem = bags.groups[RoleBags.STEM];
    group.add(92, here.state, here.length, here.same);
    group.add(93, here.state, here.side, here.cueQuoted ? 1 : 0);
    group.add(94, here.state, here.sentences, here.marks);
    bags.groups[RoleBags.DISTANCE].add(95, here.state, here.distance);
    byStem.add(96, here.state, firstStem, here.side);
    group.add(97, here.same, here.marks, here.side);
    group.add(98, here.marks, here.stops, here.side);
    byStem.add(99, here.state == 0 ? 0 : 1, here.marks, firstStem);
    int sided = here.side * 64 + here.around + here.marks;
    group.add(100, here.around);
    group.add(101, sided, here.sentences);
    bag.add(102, sided, t.tag[i], here.distance);
    group.add(103, sided, here.commas, here.stops);
  }

  private void between(int i) {
    FeatureBag group = bags.groups[RoleBags.BETWEEN];
    group.add(110, here.side, here.commas);
    group.add(111, here.side, here.thats, here.verbs);
    group.add(112, here.side, here.verbs);
    group.add(113, here.side, here.cues);
    group.add(114, here.side, here.commas, here.verbs);
    bag.add(115, here.side, here.commas, Tokens.at(t.word, i - 1));
    bags.groups[RoleBags.STEM].add(116, here.side, here.thats, firstStem);
    group.add(117, here.side, here.cues, here.sentences);
    group.add(118, here.side, here.ands, here.commas);
    group.add(119, here.side, here.connectives, here.commas);
    group.add(
        120, here.side, here.commas * 100 + here.verbs * 10 + here.thats, t.capital[i] ? 1 : 0);
  }

  private void place(int i) {
    FeatureBag group = bags.groups[RoleBags.BETWEEN];
    group.add(121, here.starts, here.side, here.sentences);
    group.add(122, here.ends, here.side, here.sentences);
    byDistance.add(123, Math.min(2, first - t.sentenceStart[first]), here.side);
    byDistance.add(124, here.cueEnds, here.side);
    bags.groups[RoleBags.DISTANCE].add(125, here.cueEnds, here.distance, here.state > 0 ? 1 : 0);
    byToken.add(126, t.depth[i], here.side);
  }

  private void firstPass(int i) {
    FeatureBag group = bags.groups[RoleBags.FIRST_PASS];
    int before = i > 0 ? reading.labels()[i - 1] : -1;
    int after = i + 1 < t.size ? reading.labels()[i + 1] : -1;
    byToken.add(130, here.label, here.side);
    bags.groups[RoleBags.DISTANCE].add(131, here.label, here.distance);
    group.add(132, here.label, here.sentences, here.side);
    byToken.add(133, before, here.label, after);
    group.add(134, here.label, here.side, here.cues);
    byToken.add(135, here.content, here.side);
    bags.groups[RoleBags.DISTANCE].add(136, here.source, here.side, here.distance);
    byToken.add(137, (int) (4.99 * reading.cue(i)), here.side);
    byToken.add(138, (int) (4.99 * reading.marginals()[i][FirstReading.BEGIN_CONTENT]), here.side);
    group.add(139, here.beginsSource, here.side, here.cues);
    group.add(140, here.content, here.cues, here.side);
    byDistance.add(141, cueSure, here.side);
    group.add(142, here.label, here.commas, here.side);
    group.add(143, here.label, here.marks, here.side);
    group.add(144, here.content, here.sentences, here.state > 0 ? 1 : 0);
    group.add(145, here.sources, here.side);
    group.add(146, here.sources, here.label, here.cues);
  }
}
