package newsarchive.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is said to have said: the content of an attribution, with its cue and the mention
 * that speaks (PARC3's and PolNeAR's terms). Who that is stands in the {@link Attribution}.
 *
 * @param span from the first to the last character of content and its quotation marks; neither cue
 *     nor source need lie in it
 * @param content what is said, without the outer quotation marks; several spans if the attribution
 *     interrupts it ("A," he said, "B.") or it runs over several paragraphs; at least one
 * @param quoted the parts of content that are given as somebody's own words: inside quotation
 *     marks, without the marks, or set off from the text, as a turn of a transcript is; empty for a
 *     reported statement
 * @param cue the words that attribute ("noted", "according to"), or null
 * @param source the noun phrase that speaks ("the expert", "he"), or null where the text gives none
 *     here
 * @param within the statement that holds this one ("Listen, …" quoted by Markov), or null
 * @param unclosed true if a quotation mark opens it and none closes it
 */
public record Statement(
    StatementId id,
    Kind kind,
    Span span,
    List<Span> content,
    List<Span> quoted,
    @Nullable Span cue,
    @Nullable Span source,
    @Nullable StatementId within,
    boolean unclosed) {
  /** How the words of others are given. */
  public enum Kind {
    /** All of it inside quotation marks. */
    DIRECT,
    /** Part quoted, part in the article's words. */
    MIXED,
    /** In the article's words. */
    REPORTED
  }

  /** True for somebody's own words without quotation marks: a turn of a transcript, say. */
  public boolean isSetOff() {
    return kind == Kind.DIRECT
        && span.start() == content.get(0).start()
        && span.end() == content.get(content.size() - 1).end();
  }

  public Statement {
    content = List.copyOf(content);
    quoted = List.copyOf(quoted);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a statement without content: " + id);
    }
    if ((kind == Kind.REPORTED) != quoted.isEmpty()) {
      throw new IllegalArgumentException(kind + " with " + quoted.size() + " quoted parts: " + id);
    }
    List<Span> parts = new ArrayList<>(content);
    parts.addAll(quoted);
    for (Span part : parts) {
      if (!span.contains(part)) {
        throw new IllegalArgumentException(part + " outside of " + span + ": " + id);
      }
    }
  }
}
