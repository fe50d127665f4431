package newsarchive.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import newsarchive.archive.Archive.IndexedArticle;
import newsarchive.model.LocalEntity;
import newsarchive.model.Span;

/** The mentions of one article in order of place, to find those within a stretch of it. */
final class PlacedMentions {
  private record Placed(Span span, EntityId entity) {}

  private final List<Placed> mentions = new ArrayList<>();

  PlacedMentions(IndexedArticle article) {
    for (LocalEntity entity : article.analyzed().entities()) {
      EntityId id = article.entities().get(entity.number());
      entity.mentions().forEach(mention -> mentions.add(new Placed(mention.span(), id)));
    }
    mentions.sort(Comparator.comparing(Placed::span).thenComparing(Placed::entity));
  }

  /** The entities that are named within the spans, each once, in order of appearance. */
  Set<EntityId> within(List<Span> spans) {
    Set<EntityId> found = new LinkedHashSet<>();
    for (Span span : spans) {
      for (int i = firstFrom(span.start()); i < mentions.size(); i++) {
        Placed mention = mentions.get(i);
        if (mention.span().start() >= span.end()) {
          break;
        }
        if (span.contains(mention.span())) {
          found.add(mention.entity());
        }
      }
    }
    return found;
  }

  /** Index of the first mention that starts at the offset or behind it. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
