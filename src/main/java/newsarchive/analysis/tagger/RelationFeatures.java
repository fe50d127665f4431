package newsarchive.analysis.tagger;

import newsarchive.analysis.tagger.RoleReading.Run;
import newsarchive.learning.FeatureBag;

/** Features of a whole attribution: is its cue one, and are source and content right? */
final class RelationFeatures {
  private final Tokens t;
  private final FirstReading reading;
  private final FeatureBag bag;

  RelationFeatures(Tokens tokens, FirstReading reading, FeatureBag bag) {
    this.t = tokens;
    this.reading = reading;
    this.bag = bag;
  }

  /** Fills the bag. */
  void of(RoleReading role) {
    bag.clear();
    bag.add(0);
    Candidate cue = role.cue();
    int cueSure = (int) (cue.probability() * 14.99);
    int none = (int) (role.none() * 9.99);
    int sure = (int) (role.sure() * 9.99);
    int source = role.source() == null ? 0 : kind(role.source());
    int content = shape(role);
    int stem = t.stem[cue.first()];
    bag.add(1, cueSure);
    bag.add(2, none);
    bag.add(3, sure);
    bag.add(4, cueSure, none);
    bag.add(5, content);
    bag.add(6, source);
    bag.add(7, content, none);
    bag.add(8, content, source);
    bag.add(9, stem);
    bag.add(10, t.word[cue.last()], cue.last() - cue.first());
    bag.add(11, t.cueRate[cue.first()], content);
    bag.add(12, t.tag[cue.first()], content);
    bag.add(13, t.isQuoted(cue.first()) ? 1 : 0, content);
    bag.add(14, t.fine[cue.first()]);
    bag.add(15, Tokens.at(t.word, cue.last() + 1), content > 0 ? 1 : 0);
    bag.add(16, Tokens.at(t.tag, cue.last() + 1));
    bag.add(17, Tokens.at(t.word, cue.first() - 1));
    bag.add(18, source, cueSure / 3);
    bag.add(19, place(role));
    bag.add(20, mean(role));
    bag.add(21, mean(role), none, cueSure / 3);
    bag.add(22, stem, content);
  }

  private int kind(Run source) {
    int head = source.last();
    boolean pronoun = source.length() == 1 && !t.capital[head];
    int length = Math.min(3, source.length());
    return 1 + (pronoun ? 4 : 0) + (t.capital[head] ? 8 : 0) + length;
  }

  /** Quoted or not, how long, in how many pieces; 0 if there is none. */
  private int shape(RoleReading role) {
    if (role.content().isEmpty()) {
      return 0;
    }
    int tokens = 0;
    int quoted = 0;
    for (Run run : role.content()) {
      for (int i = run.first(); i <= run.last(); i++) {
        tokens++;
        quoted += t.isQuoted(i) ? 1 : 0;
      }
    }
    int share = quoted == 0 ? 0 : quoted * 10 < tokens * 9 ? 1 : 2;
    int length = tokens < 3 ? 0 : tokens < 6 ? 1 : tokens < 12 ? 2 : 3;
    return 1 + share * 16 + length * 4 + Math.min(2, role.content().size() - 1);
  }

  /** On which sides of the cue source and content lie. */
  private static int place(RoleReading role) {
    int cue = role.cue().first();
    int source = role.source() == null ? 0 : role.source().first() < cue ? 1 : 2;
    boolean left = false;
    boolean right = false;
    for (Run run : role.content()) {
      left |= run.first() < cue;
      right |= run.last() > cue;
    }
    return source * 4 + (left ? 1 : 0) + (right ? 2 : 0);
  }

  /** What the first pass thinks of the content's tokens, on the average. */
  private int mean(RoleReading role) {
    double sum = 0;
    int n = 0;
    for (Run run : role.content()) {
      for (int i = run.first(); i <= run.last(); i++) {
        sum += reading.content(i);
        n++;
      }
    }
    return n == 0 ? -1 : (int) (5.99 * sum / n);
  }
}
