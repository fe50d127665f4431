package newsarchive.analysis.quotes;

import java.util.List;
import newsarchive.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * An attribution as one way of reading has it, before several are joined to a statement.
 *
 * @param source null if the text gives none there
 * @param content with its quotation marks; at least one span
 */
public record Reading(Span cue, @Nullable Span source, List<Span> content) {
  public Reading {
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a reading without content at " + cue);
    }
  }
}
