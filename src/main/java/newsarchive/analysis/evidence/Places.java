package newsarchive.analysis.evidence;

import java.util.ArrayList;
import java.util.List;
import newsarchive.model.Article;
import newsarchive.model.EntityType;
import newsarchive.model.LocalEntity;
import newsarchive.model.Mention;
import newsarchive.model.Span;
import org.jspecify.annotations.Nullable;

/** Where in an article things are: tokens, sentences, names; found by halving. */
final class Places {
  /** More names in one stretch are not looked at. */
  private static final int NAMINGS = 40;

  /** A name, and whom or what it means. */
  private record Naming(int start, int end, LocalEntity entity) {}

  private final Article article;
  private final List<Naming> namings = new ArrayList<>();

  Places(Article article, List<LocalEntity> entities) {
    this.article = article;
    for (LocalEntity entity : entities) {
      for (Mention mention : entity.mentions()) {
        namings.add(new Naming(mention.span().start(), mention.span().end(), entity));
      }
    }
    namings.sort((a, b) -> Integer.compare(a.start(), b.start()));
  }

  Article article() {
    return article;
  }

  /** Number of tokens in the span. */
  int tokens(Span span) {
    return span.isEmpty()
        ? 0
        : article.tokenEndingBehind(span.end() - 1) - article.tokenEndingBehind(span.start()) + 1;
  }

  /** Tokens between two spans; 0 if they touch or overlap. */
  int between(Span a, Span b) {
    boolean inOrder = a.start() <= b.start();
    Span first = inOrder ? a : b;
    Span second = inOrder ? b : a;
    return first.end() >= second.start()
        ? 0
        : Math.max(
            0,
            article.tokenEndingBehind(second.start())
                - article.tokenEndingBehind(Math.max(0, first.end() - 1))
                - 1);
  }

  /** The entity whose name the span holds last, or null. */
  @Nullable LocalEntity named(Span span) {
    LocalEntity found = null;
    for (int i = naming(span.start());
        i < namings.size() && namings.get(i).start() < span.end();
        i++) {
      if (namings.get(i).end() <= span.end()) {
        found = namings.get(i).entity();
      }
    }
    return found;
  }

  /** How many other persons the first names of a stretch of text mean, at most {@code most}. */
  int persons(Span span, @Nullable LocalEntity but, int most) {
    List<LocalEntity> found = new ArrayList<>();
    int first = naming(span.start());
    for (int i = first;
        i < Math.min(namings.size(), first + NAMINGS)
            && namings.get(i).start() < span.end()
            && found.size() < most;
        i++) {
      LocalEntity entity = namings.get(i).entity();
      boolean other = but == null || entity.number() != but.number();
      if (other && entity.type() == EntityType.PERSON && !found.contains(entity)) {
        found.add(entity);
      }
    }
    return found.size();
  }

  /** Index of the first name that begins at or behind the offset. */
  private int naming(int offset) {
    int low = 0;
    int high = namings.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (namings.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
