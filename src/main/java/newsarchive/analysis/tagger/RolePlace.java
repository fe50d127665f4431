package newsarchive.analysis.tagger;

/** Where a token of a window is: what the second pass's features see of its place. */
final class RolePlace {
  private final Window w;
  private final Tokens t;
  private final FirstReading reading;
  private final int first;
  private final int last;
  private final int firstStem;
  private final int markBits;
  final boolean cueQuoted;

  /** 1 if the cue is at the end of its sentence. */
  final int cueEnds;

  /** Where the token is, relative to the cue and to quotations, set by {@link #move}. */
  int side;

  int distance;
  int sentences;
  int state;
  int length;
  int same;
  int around;
  int starts;
  int ends;

  /** What lies between it and the cue. */
  int commas;

  int thats;
  int verbs;
  int cues;
  int marks;
  int stops;
  int ands;
  int connectives;
  int sources;

  /** What the first pass thinks of it. */
  int label;

  int content;
  int source;
  int beginsSource;

  RolePlace(Window window) {
    w = window;
    t = window.tokens;
    reading = window.reading;
    first = window.cue.first();
    last = window.cue.last();
    firstStem = t.stem[first];
    cueQuoted = t.isQuoted(first);
    cueEnds = t.sentenceEnd[last] - 1 - last < 2 ? 1 : 0;
    boolean left = false;
    for (int k = first - 1; k >= 0 && k >= first - 30; k--) {
      left |= t.quoted.closes[k];
    }
    boolean right = false;
    for (int k = last + 1; k < t.size && k <= last + 30; k++) {
      right |= t.quoted.opens[k];
    }
    boolean beside =
        Tokens.at(t.quoted.opens, last + 1)
            || (Tokens.at(t.quoted.opens, last + 2) && t.symbol[last + 1]);
    markBits = (left ? 16 : 0) + (right ? 8 : 0) + (beside ? 4 : 0);
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
    around = (state > 0 ? 32 : 0) + markBits;
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
        yield (((quoted * 64 + around) * 4 + marks) * 4 + stops) * 8
            + commas * 2L
            + (cueQuoted ? 1 : 0);
      }
      case RoleBags.BETWEEN -> {
        long words = ((place * 4 + commas) * 2 + thats) * 16 + verbs * 4L + cues;
        yield ((words * 4 + ands) * 4 + connectives) * 16
            + starts * 4L
            + ends * 2L
            + (t.capital[i] ? 1 : 0);
      }
      case RoleBags.FIRST_PASS -> {
        long read = ((place * 8 + label) * 8 + content) * 8 + beginsSource;
        yield (((read * 4 + cues) * 4 + commas) * 4 + marks) * 8
            + sources * 2L
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
}
