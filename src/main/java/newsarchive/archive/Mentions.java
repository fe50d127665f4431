package newsarchive.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.model.ArticleId;

/** Orders mentions that come article by article. */
final class Mentions {
  private Mentions() {}

  /** Keeps the articles' order and sorts the mentions of each by place. */
  static List<MentionRef> inOrder(List<MentionRef> mentions) {
    Map<ArticleId, List<MentionRef>> byArticle = new LinkedHashMap<>();
    mentions.forEach(m -> byArticle.computeIfAbsent(m.article(), id -> new ArrayList<>()).add(m));
    List<MentionRef> ordered = new ArrayList<>(mentions.size());
    for (List<MentionRef> found : byArticle.values()) {
      found.sort(Comparator.comparing(MentionRef::span));
      ordered.addAll(found);
    }
    return ordered;
  }
}
