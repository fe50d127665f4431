package newsarchive.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        .map(form -> Words.title(form.form()))
        .distinct()
        .toList();
  }

  /**
   * The forms with the number of their uses, most used first, equal but for case counted as one.
   */
  static List<Concordance.Counted<String>> counted(List<NameForm> forms) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, String> first = new LinkedHashMap<>();
    for (NameForm form : forms) {
      String shown = Words.title(form.form());
      String key = shown.toLowerCase(Locale.ROOT);
      first.putIfAbsent(key, shown);
      counts.merge(key, form.count(), Integer::sum);
    }
    return counts.entrySet().stream()
        .map(e -> new Concordance.Counted<>(first.getOrDefault(e.getKey(), ""), e.getValue()))
        .sorted((a, b) -> Integer.compare(b.count(), a.count()))
        .toList();
  }
}
