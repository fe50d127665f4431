package newsarchive.model;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something whom an editor knows.
 *
 * @param name as pages show it
 * @param aliases other names for the same
 * @param roles in the editor's order
 * @param sameAs addresses elsewhere that mean the same, http or https
 * @param notSameAs names of others that must not be taken for this one
 * @param articles the only articles in which the names mean this one; empty for all
 */
public record KnownName(
    Group group,
    String name,
    List<String> aliases,
    List<Role> roles,
    List<URI> sameAs,
    List<String> notSameAs,
    List<ArticleId> articles,
    Signature by,
    NotePlace place) {
  /** In which file it stands. */
  public enum Group {
    PEOPLE(EntityType.PERSON),
    ORGANISATIONS(EntityType.ORGANISATION),
    PLACES(EntityType.PLACE);

    private final EntityType type;

    Group(EntityType type) {
      this.type = type;
    }

    /** What a name of this group names, if nothing more is known. */
    public EntityType type() {
      return type;
    }

    /** The group to which entities of a type belong, or null: no file is for events and works. */
    public static @Nullable Group of(EntityType type) {
      return switch (type) {
        case PERSON -> PEOPLE;
        case ORGANISATION, GROUP -> ORGANISATIONS;
        case PLACE, LOCATION -> PLACES;
        case EVENT, WORK -> null;
      };
    }
  }

  /** What somebody is or was, from and to when, as far as the editor said. */
  public record Role(String words, @Nullable PartialDate from, @Nullable PartialDate to) {}

  public KnownName {
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
    sameAs = List.copyOf(sameAs);
    notSameAs = List.copyOf(notSameAs);
    articles = List.copyOf(articles);
  }
}
