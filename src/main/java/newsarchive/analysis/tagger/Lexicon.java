package newsarchive.analysis.tagger;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import newsarchive.learning.FeatureBag;

/**
 * What the tagger knows of single words: the classes of {@link WordTable}, which words are frequent
 * enough to count as themselves, and how often each stem is a cue. The last two are learned.
 */
final class Lexicon {
  /** How often a stem is seen, and how often as part of a cue. */
  record Uses(int all, int cues) {
    Uses plus(Uses other) {
      return new Uses(all + other.all, cues + other.cues);
    }

    Uses less(Uses other) {
      return new Uses(all - other.all, cues - other.cues);
    }
  }

  private final WordTable table;
  private final Set<String> known;
  private final Map<String, Uses> uses;
  private final Map<String, Uses> leftOut;

  /**
   * @param known words, lower case, that are features themselves
   */
  Lexicon(WordTable table, Set<String> known, Map<String, Uses> uses) {
    this(table, Set.copyOf(known), Map.copyOf(uses), Map.of());
  }

  private Lexicon(
      WordTable table, Set<String> known, Map<String, Uses> uses, Map<String, Uses> leftOut) {
    this.table = table;
    this.known = known;
    this.uses = uses;
    this.leftOut = leftOut;
  }

  /** The same without what one article says about cues: for training on that article. */
  Lexicon without(Map<String, Uses> article) {
    return new Lexicon(table, known, uses, article);
  }

  /**
   * Fills in what the word alone decides.
   *
   * @param form has its word in lower case, and whether that is capitalised, a symbol, a name
   * @param written with plain quotation marks and dashes
   */
  void read(Form form, String written) {
    String low = form.low;
    String stem = Stems.of(low);
    int at = table.find(low);
    WordTable.Entry entry = at < 0 ? null : table.entry(at);
    form.cueRate = cueRate(stem);
    form.fine = entry == null ? 0 : entry.fine();
    form.coarse = entry == null ? (form.capital ? -1 : 0) : entry.coarse();
    form.noun = entry == null ? 0 : entry.noun();
    form.verb = entry == null ? 0 : entry.verb();
    String tags = entry == null ? "?" + tail(low) : entry.tags();
    form.tag = FeatureBag.code(form.name ? "N" + tags : form.capital ? "C" + tags : tags);
    form.verbal = !form.name && !form.symbol && isVerbal(tags);
    form.shape = Tokens.shape(written);
    boolean own = known.contains(low) || form.symbol;
    form.word = FeatureBag.code(own ? low : kind(low, written, form.symbol));
    boolean ownStem = own || form.cueRate >= 4;
    form.stem = ownStem ? FeatureBag.code(stem) : form.word;
    form.ending = own ? 7 : FeatureBag.code(tail(low));
  }

  private static boolean isVerbal(String tags) {
    return tags.startsWith("V") || tags.startsWith("MD") || tags.startsWith("v");
  }

  private static String tail(String word) {
    return word.length() > 4 ? word.substring(word.length() - 3) : "";
  }

  /** A stand-in for a word that is not known. */
  private static String kind(String low, String written, boolean symbol) {
    char first = written.charAt(0);
    if (Character.isUpperCase(first)) {
      boolean acronym = low.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT));
      return acronym ? "\u0001ACR" : "\u0001Name";
    }
    if (Character.isDigit(first)) {
      return "\u00010";
    }
    if (symbol || low.length() <= 4) {
      return "\u0001w";
    }
    for (String ending : List.of("ing", "ly", "ed", "s", "er", "or", "ist")) {
      if (low.endsWith(ending)) {
        return "\u0001" + ending;
      }
    }
    return "\u0001w";
  }

  /** 0: never seen; 1 to 3: seen, never a cue; 4 to 9: a cue in more and more of its uses. */
  int cueRate(String stem) {
    Uses all = uses.get(stem);
    if (all == null) {
      return 0;
    }
    Uses own = leftOut.get(stem);
    Uses use = own == null ? all : all.less(own);
    if (use.all() <= 0) {
      return 0;
    }
    if (use.cues() == 0) {
      return use.all() < 5 ? 1 : use.all() < 30 ? 2 : 3;
    }
    double rate = use.cues() / (use.all() + 1.0);
    if (rate < .08) {
      return rate < .02 ? 4 : 5;
    }
    if (rate < .4) {
      return rate < .2 ? 6 : 7;
    }
    return rate < .7 ? 8 : 9;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(known.size());
    for (String word : new TreeSet<>(known)) {
      out.writeUTF(word);
    }
    out.writeInt(uses.size());
    for (Map.Entry<String, Uses> use : new TreeMap<>(uses).entrySet()) {
      out.writeUTF(use.getKey());
      out.writeInt(use.getValue().all());
      out.writeInt(use.getValue().cues());
    }
  }

  static Lexicon read(WordTable table, DataInputStream in) throws IOException {
    Set<String> known = new TreeSet<>();
    for (int n = in.readInt(); n > 0; n--) {
      known.add(in.readUTF());
    }
    Map<String, Uses> uses = new TreeMap<>();
    for (int n = in.readInt(); n > 0; n--) {
      uses.put(in.readUTF(), new Uses(in.readInt(), in.readInt()));
    }
    return new Lexicon(table, known, uses);
  }
}
