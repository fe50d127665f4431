package newsarchive.analysis.tagger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import newsarchive.analysis.tagger.Lexicon.Uses;
import newsarchive.model.Token;

/** Counts words and cues in annotated articles. */
final class LexiconBuilder {
  private static final int FEWEST = 5;
  private static final int LONGEST = 30;

  /** Capitalised words that stand for no name, or for so many that they say nothing of one. */
  private static final Set<String> ALWAYS =
      Set.of(
          "mr.",
          "mrs.",
          "ms.",
          "dr.",
          "sen.",
          "rep.",
          "gov.",
          "president",
          "senator",
          "secretary",
          "i",
          "he",
          "she",
          "they",
          "we",
          "twitter",
          "facebook",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "'s",
          "n't");

  private final WordTable table;
  private final List<Map<String, Uses>> uses = new ArrayList<>();
  private final Map<String, Integer> frequency = new TreeMap<>();

  LexiconBuilder(WordTable table, List<TaggedExample> examples) {
    this.table = table;
    Lexicon none = new Lexicon(table, Set.of(), Map.of());
    for (TaggedExample example : examples) {
      uses.add(uses(example, none));
      for (Token token : example.article().tokens()) {
        String word = example.article().words(token.span()).replace('\u2019', '\'');
        if (word.length() < LONGEST && word.equals(word.toLowerCase(Locale.ROOT))) {
          frequency.merge(word, 1, Integer::sum);
        }
      }
    }
  }

  private static Map<String, Uses> uses(TaggedExample example, Lexicon none) {
    Map<String, Uses> uses = new HashMap<>();
    for (Tokens tokens : example.tokens(none)) {
      byte[] labels = new GoldLabels(tokens).first(example.gold());
      for (int i = 0; i < tokens.size; i++) {
        boolean cue = labels[i] == FirstReading.BEGIN_CUE || labels[i] == FirstReading.IN_CUE;
        uses.merge(Stems.of(tokens.form[i].low), new Uses(1, cue ? 1 : 0), Uses::plus);
      }
    }
    return uses;
  }

  /** What one article says about stems. */
  Map<String, Uses> uses(int article) {
    return uses.get(article);
  }

  /**
   * @param known how many of the most frequent words in lower case count as themselves
   */
  Lexicon lexicon(int known) {
    Map<String, Uses> all = new TreeMap<>();
    uses.forEach(one -> one.forEach((stem, use) -> all.merge(stem, use, Uses::plus)));
    all.values().removeIf(use -> use.cues() == 0 && use.all() < FEWEST);
    Comparator<Map.Entry<String, Integer>> falling =
        Map.Entry.<String, Integer>comparingByValue().reversed();
    Set<String> words = new TreeSet<>(ALWAYS);
    frequency.entrySet().stream()
        .sorted(falling.thenComparing(Map.Entry.comparingByKey()))
        .limit(known)
        .forEach(entry -> words.add(entry.getKey()));
    return new Lexicon(table, words, all);
  }
}
