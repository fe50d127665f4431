package newsarchive.archive;

import java.util.List;
import newsarchive.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * A person, body, place or other thing that the archive's articles name.
 *
 * @param forms every name used, by article in order of article, then of appearance
 * @param roles how articles describe it, likewise
 * @param mentions newest article first, within an article in order of appearance; at least one
 * @param speaker the same as a speaker, or null if it never speaks
 */
public record Entity(
    EntityId id,
    EntityType type,
    String name,
    List<NameForm> forms,
    List<NameForm> roles,
    List<MentionRef> mentions,
    @Nullable SpeakerId speaker) {
  public Entity {
    forms = List.copyOf(forms);
    roles = List.copyOf(roles);
    mentions = List.copyOf(mentions);
  }

  /** True if more than one article names it. */
  public boolean isInSeveralArticles() {
    return !mentions.get(0).article().equals(mentions.get(mentions.size() - 1).article());
  }

  /** By the id alone: the lists of a name that is everywhere are long. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
