package newsarchive.archive;

import java.util.List;
import newsarchive.model.Voice;
import org.jspecify.annotations.Nullable;

/**
 * A speaker of the archive.
 *
 * @param name the fullest name, or a description if nobody named the speaker
 * @param named false if the articles only describe the speaker
 * @param forms every name used, by article in order of article, then of appearance
 * @param descriptions how articles describe the speaker ("the Russian political analyst"), likewise
 * @param entity the entity that speaks, or null for one that is only described
 * @param statements newest article first, within an article in order of appearance; at least one
 */
public record Speaker(
    SpeakerId id,
    Voice.Kind kind,
    String name,
    boolean named,
    List<NameForm> forms,
    List<NameForm> descriptions,
    @Nullable EntityId entity,
    List<StatementRef> statements) {
  public Speaker {
    forms = List.copyOf(forms);
    descriptions = List.copyOf(descriptions);
    statements = List.copyOf(statements);
  }

  /** By the id alone: the lists of a name that is everywhere are long. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
