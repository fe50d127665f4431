package newsarchive.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsarchive.model.ArticleId;
import newsarchive.model.Editorial;
import newsarchive.model.KnownName;

/**
 * What editors know, by the archive's identities, and what they may want to know.
 *
 * @param doubts about names, in the order of first appearance
 */
record EditorsFacts(
    Editorial editorial,
    Map<SpeakerId, KnownName> speakers,
    Map<EntityId, KnownName> entities,
    List<Doubt> doubts) {
  EditorsFacts {
    speakers = Map.copyOf(speakers);
    entities = Map.copyOf(entities);
    doubts = List.copyOf(doubts);
  }

  /** How many of the names that editors know some article has. */
  int met() {
    Set<KnownName> met = new HashSet<>(speakers.values());
    met.addAll(entities.values());
    return met.size();
  }

  /** The doubts by article. */
  Map<ArticleId, List<Doubt>> byArticle() {
    Map<ArticleId, List<Doubt>> found = new HashMap<>();
    doubts.forEach(d -> found.computeIfAbsent(d.article(), id -> new ArrayList<>()).add(d));
    return found;
  }
}
