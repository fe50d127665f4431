package newsarchive.analysis.evidence;

import java.util.List;
import newsarchive.model.Attribution;
import newsarchive.model.Span;
import newsarchive.model.Statement;
import newsarchive.model.Voice;
import org.jspecify.annotations.Nullable;

/** An attribution with what is observed of it: what confidence is learned from. */
public final class Case {
  private final Statement statement;
  private final Attribution attribution;
  private final Traits traits;
  private final boolean describedBody;

  /**
   * One of an article.
   *
   * @param voices of the article
   */
  Case(Statement statement, Attribution attribution, List<Voice> voices, Traits traits) {
    this.describedBody = isDescribedBody(attribution, voices);
    this.statement = statement;
    this.attribution = attribution;
    this.traits = traits;
  }

  public Statement statement() {
    return statement;
  }

  /** As the speaker rules have it, with their own confidence. */
  public Attribution attribution() {
    return attribution;
  }

  /**
   * True if a group, a body or a document speaks whose name the article does not give: hardly
   * somebody whom it names elsewhere, as "the expert" may be.
   */
  boolean isDescribedBody() {
    return describedBody;
  }

  private static boolean isDescribedBody(Attribution attribution, List<Voice> voices) {
    if (attribution.voices().isEmpty()) {
      return false;
    }
    Voice voice = voices.get(attribution.voices().get(0));
    return !voice.named() && voice.kind() != Voice.Kind.PERSON;
  }

  Traits traits() {
    return traits;
  }

  /** The words that speak, or null where the text has none. */
  public @Nullable Span source() {
    return source(statement, attribution);
  }

  /** The source, or the words from which the speaker was concluded. */
  static @Nullable Span source(Statement statement, Attribution attribution) {
    if (statement.source() != null || attribution.evidence().isEmpty()) {
      return statement.source();
    }
    List<Span> spans = attribution.evidence().get(0).spans();
    return spans.isEmpty() || spans.get(0).isEmpty() ? null : spans.get(0);
  }
}
