package newsarchive.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsarchive.archive.Counted;
import newsarchive.archive.NameForm;
import newsarchive.archive.Speaker;
import newsarchive.model.ArticleId;

/** How articles call and describe somebody. */
final class Descriptions {
  private Descriptions() {}

  /** How one article describes a speaker, each phrase once. */
  static List<String> in(Speaker speaker, ArticleId article) {
    return speaker.descriptions().stream()
        .filter(form -> form.article().equals(article))
        .map(form -> phrase(form.form()))
        .distinct()
        .toList();
  }

  /** A phrase as it stands within a sentence: "the expert" also where a sentence began with it. */
  private static String phrase(String form) {
    String shown = Words.title(form);
    boolean article = shown.startsWith("The ") || shown.startsWith("A ") || shown.startsWith("An ");
    return article ? shown.substring(0, 1).toLowerCase(Locale.ROOT) + shown.substring(1) : shown;
  }

  /**
   * The forms with the number of their uses, most used first, equal but for case counted as one.
   */
  static List<Counted<String>> counted(List<NameForm> forms) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, String> first = new LinkedHashMap<>();
    for (NameForm form : forms) {
      String shown = phrase(form.form());
      String key = shown.toLowerCase(Locale.ROOT);
      first.putIfAbsent(key, shown);
      counts.merge(key, form.count(), Integer::sum);
    }
    return counts.entrySet().stream()
        .map(e -> new Counted<>(first.getOrDefault(e.getKey(), ""), e.getValue()))
        .sorted((a, b) -> Integer.compare(b.count(), a.count()))
        .toList();
  }
}
