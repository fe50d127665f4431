package newsarchive.analysis.tagger;

/**
 * The tokens around a possible cue among which its source and content are sought, and what lies
 * between the cue and each of them.
 */
final class Window {
  static final int COMMAS = 0;
  static final int THATS = 1;
  static final int VERBS = 2;
  static final int CUES = 3;
  static final int MARKS = 4;
  static final int ENDS = 5;
  static final int ANDS = 6;
  static final int CONNECTIVES = 7;
  static final int SOURCES = 8;
  private static final int KINDS = 9;
  private static final int[] MOST = {3, 1, 2, 2, 3, 2, 2, 2, 2};
  private static final int SENTENCES_BEFORE = 2;
  private static final int SENTENCES_AFTER = 3;
  private static final int LONGEST = 400;

  /** In a paragraph of so many tokens, which no editor lets pass, windows are short. */
  private static final int ENDLESS = 1500;

  private static final int SHORT = 25;

  final Tokens tokens;
  final FirstReading reading;
  final Candidate cue;

  /** First token of the window. */
  final int from;

  /** Behind its last token. */
  final int to;

  private final int longest;
  private final byte[] between;

  Window(Tokens tokens, FirstReading reading, Candidate cue) {
    this.tokens = tokens;
    this.reading = reading;
    this.cue = cue;
    this.longest = tokens.size > ENDLESS ? SHORT : LONGEST;
    int start = tokens.sentenceStart[cue.first()];
    int end = tokens.sentenceEnd[cue.last()];
    int low = start;
    for (int s = 0; s < SENTENCES_BEFORE && low > 0; s++) {
      low = tokens.sentenceStart[low - 1];
    }
    int high = end;
    for (int s = 0; s < SENTENCES_AFTER && high < tokens.size; s++) {
      high = tokens.sentenceEnd[high];
    }
    // whole quotations that begin or end beside the cue's sentence
    int before = Math.max(0, start - 1);
    if (tokens.isQuoted(before)) {
      low = Math.min(low, quotationStart(before));
    }
    int after = Math.min(tokens.size - 1, end);
    if (tokens.isQuoted(after)) {
      high = Math.max(high, quotationEnd(after));
    }
    from = Math.max(low, cue.first() - longest);
    to = Math.min(high, cue.last() + longest);
    between = new byte[(to - from) * KINDS];
    count(-1);
    count(1);
  }

  private int quotationStart(int i) {
    int k = i;
    while (k > i - longest && k > 0 && tokens.quoted.in[k - 1] == tokens.quoted.in[i]) {
      k--;
    }
    return k;
  }

  private int quotationEnd(int i) {
    int k = i + 1;
    while (k < i + longest && k < tokens.size && tokens.quoted.in[k] == tokens.quoted.in[i]) {
      k++;
    }
    return k;
  }

  /** How many of a kind lie between the cue and a token, up to a small number. */
  int between(int i, int kind) {
    return between[(i - from) * KINDS + kind];
  }

  private void count(int step) {
    int[] seen = new int[KINDS];
    for (int i = step < 0 ? cue.first() - 1 : cue.last() + 1; i >= from && i < to; i += step) {
      for (int k = 0; k < KINDS; k++) {
        between[(i - from) * KINDS + k] = (byte) Math.min(MOST[k], seen[k]);
      }
      Form form = tokens.form[i];
      int label = reading.labels()[i];
      seen[COMMAS] += form.comma ? 1 : 0;
      seen[THATS] += form.that ? 1 : 0;
      seen[VERBS] += form.verbal ? 1 : 0;
      seen[CUES] += label == FirstReading.BEGIN_CUE ? 1 : 0;
      seen[MARKS] += form.mark ? 1 : 0;
      seen[ENDS] += form.endsSentence ? 1 : 0;
      seen[ANDS] += form.and ? 1 : 0;
      seen[CONNECTIVES] += form.connective ? 1 : 0;
      seen[SOURCES] += label == FirstReading.BEGIN_SOURCE ? 1 : 0;
    }
  }
}
