package newsarchive.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who makes a statement, as an editor decided.
 *
 * @param names of the speakers; empty if nobody is to be named
 * @param type what a speaker is whom the article does not name; null for a person
 * @param reason for readers: who decided it, when and why
 */
public record DecidedSpeaker(List<String> names, @Nullable EntityType type, String reason) {
  /** Rule of the evidence that an editor's decision leaves. */
  public static final String RULE = "editors-decision";

  public DecidedSpeaker {
    names = List.copyOf(names);
  }
}
