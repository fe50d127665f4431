package newsarchive.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsarchive.model.ArticleId;

/** Counts names or descriptions, by article in order of article, then of appearance. */
final class Forms {
  private final Map<ArticleId, Map<String, Integer>> counts = new LinkedHashMap<>();
  private final Map<ArticleId, Set<String>> keys = new HashMap<>();

  void add(ArticleId article, String form) {
    keys.computeIfAbsent(article, id -> new HashSet<>()).add(NameKey.of(form));
    counts
        .computeIfAbsent(article, id -> new LinkedHashMap<>())
        .merge(NameKey.display(form), 1, Integer::sum);
  }

  /** Adds a form unless the article has it already, be it in another spelling. */
  void addIfNew(ArticleId article, String form) {
    if (!keys.getOrDefault(article, Set.of()).contains(NameKey.of(form))) {
      add(article, form);
    }
  }

  List<NameForm> toList() {
    List<NameForm> forms = new ArrayList<>();
    counts.forEach(
        (article, counted) ->
            counted.forEach((form, count) -> forms.add(new NameForm(form, article, count))));
    return forms;
  }
}
