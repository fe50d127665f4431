package newsarchive.evaluation;

import java.util.List;
import newsarchive.model.Span;
import newsarchive.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A statement as the program found it.
 *
 * @param content ascending, without quotation marks
 * @param speaker the name or description of the first speaker, or null if none was found
 * @param named whether that is a name
 * @param confidence 0 to 1, in the speaker
 */
record Said(
    Statement.Kind kind,
    List<Span> content,
    @Nullable Span cue,
    @Nullable Span source,
    @Nullable String speaker,
    boolean named,
    double confidence) {
  Said {
    content = List.copyOf(content);
  }

  boolean isReported() {
    return kind == Statement.Kind.REPORTED;
  }
}
