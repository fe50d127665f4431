package newsarchive.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A speaker of an article.
 *
 * @param described how the article describes the speaker, empty if it does not
 * @param entity the speaker as somebody whom articles name, or null
 * @param statements numbers, each a link to the words
 */
public record CastView(
    String css,
    Link speaker,
    List<String> described,
    String counts,
    @Nullable Link entity,
    List<Link> statements) {
  public CastView {
    described = List.copyOf(described);
    statements = List.copyOf(statements);
  }
}
