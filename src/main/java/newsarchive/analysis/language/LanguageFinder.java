package newsarchive.analysis.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsarchive.model.Article;
import newsarchive.model.TextLanguage;
import newsarchive.model.TextLanguage.Basis;
import newsarchive.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the language of an article: what its metadata say, else the script of its letters, else the
 * share of its words that are function words of a language. Too short or too mixed a text is taken
 * for English. One instance may serve several threads; linear in the length of the article.
 */
public final class LanguageFinder {
  /** Words from the beginning of the article that are looked at. */
  private static final int SAMPLE = 4_000;

  /** Fewer words than this show nothing. */
  private static final int FEWEST_WORDS = 20;

  /** Fewer function words of a language than this show nothing. */
  private static final int FEWEST_HITS = 8;

  /** Share of all words that must be function words of the language. */
  private static final double LEAST_SHARE = 0.15;

  /** So many times as many hits as English must another language have, and as its next relative. */
  private static final double LEAD = 1.5;

  private static final double LEAD_OF_RELATIVES = 1.15;

  private final Map<String, Set<String>> profiles = Profiles.read();

  /** The languages that each function word belongs to. */
  private final Map<String, List<String>> languages = languages(profiles);

  public TextLanguage find(Article article) {
    String stated = article.metadata().language();
    if (stated != null) {
      return new TextLanguage(stated, Basis.STATED);
    }
    Map<String, Integer> hits = new HashMap<>();
    Scripts scripts = new Scripts();
    int words = count(article, hits, scripts);
    String script = scripts.language();
    if (script != null && !script.isEmpty()) {
      return new TextLanguage(script, Basis.RECOGNISED);
    }
    boolean foreignLetters = script != null;
    String best = best(hits, words);
    if (best != null) {
      return new TextLanguage(best, Basis.RECOGNISED);
    }
    return foreignLetters ? new TextLanguage("und", Basis.RECOGNISED) : TextLanguage.ENGLISH;
  }

  private static Map<String, List<String>> languages(Map<String, Set<String>> profiles) {
    Map<String, List<String>> languages = new HashMap<>();
    profiles.forEach(
        (language, words) ->
            words.forEach(
                word -> languages.computeIfAbsent(word, w -> new ArrayList<>()).add(language)));
    return languages;
  }

  /** Counts the words of the sample, their hits in each profile, and their letters. */
  private int count(Article article, Map<String, Integer> hits, Scripts scripts) {
    int words = 0;
    List<Token> tokens = article.tokens();
    for (int i = 0; i < tokens.size() && words < SAMPLE; i++) {
      if (tokens.get(i).kind() == Token.Kind.WORD) {
        words++;
        String word = article.words(tokens.get(i).span());
        scripts.add(word);
        String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        for (String language : languages.getOrDefault(lower, List.of())) {
          hits.merge(language, 1, Integer::sum);
        }
      }
    }
    return words;
  }

  /** The language that leads clearly; "und" if relatives of one family are level; or null. */
  private @Nullable String best(Map<String, Integer> hits, int words) {
    String best = "en";
    int second = 0;
    for (String language : profiles.keySet()) {
      int count = hits.getOrDefault(language, 0);
      if (count > hits.getOrDefault(best, 0)) {
        second = hits.getOrDefault(best, 0);
        best = language;
      } else if (!language.equals(best)) {
        second = Math.max(second, count);
      }
    }
    int most = hits.getOrDefault(best, 0);
    boolean enough = words >= FEWEST_WORDS && most >= FEWEST_HITS && most >= LEAST_SHARE * words;
    if (!enough || (!best.equals("en") && most < LEAD * hits.getOrDefault("en", 0))) {
      return null;
    }
    return most >= LEAD_OF_RELATIVES * second || best.equals("en") ? best : "und";
  }
}
