package newsarchive.analysis.edits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import newsarchive.model.Article;
import newsarchive.model.Correction;
import newsarchive.model.EntityType;
import newsarchive.model.LocalEntity;
import newsarchive.model.Mention;
import newsarchive.model.PlacedCorrection;
import newsarchive.model.Span;
import org.jspecify.annotations.Nullable;

/** Corrections of what names name. */
final class EntityEdits {
  /** An entity while it is changed. */
  private static final class Draft {
    EntityType type;
    String name;
    final Set<String> aliases;
    final List<Mention> mentions;
    final Set<String> roles;

    Draft(EntityType type, String name) {
      this.type = type;
      this.name = name;
      this.aliases = new LinkedHashSet<>();
      this.mentions = new ArrayList<>();
      this.roles = new LinkedHashSet<>();
    }

    boolean isCalled(String words) {
      return name.equalsIgnoreCase(words)
          || aliases.stream().anyMatch(alias -> alias.equalsIgnoreCase(words));
    }
  }

  /**
   * What a correction changed.
   *
   * @param former what the program had said
   */
  record Change(String former, boolean agreed) {}

  private final Article article;
  private final List<Draft> drafts = new ArrayList<>();

  EntityEdits(Article article, List<LocalEntity> found) {
    this.article = article;
    for (LocalEntity entity : found) {
      Draft draft = new Draft(entity.type(), entity.name());
      draft.aliases.addAll(entity.aliases());
      draft.mentions.addAll(entity.mentions());
      draft.roles.addAll(entity.roles());
      drafts.add(draft);
    }
  }

  /** Gives names that editors know the kind that they have by these; one of each kind is left. */
  void settle(KnownKinds kinds) {
    for (Draft draft : List.copyOf(drafts)) {
      EntityType type = kinds.instead(draft.type, draft.name);
      if (type != null) {
        draft.type = type;
        for (Draft other : List.copyOf(drafts)) {
          boolean same = other.type == type && other.name.equalsIgnoreCase(draft.name);
          if (other != draft && same && drafts.contains(draft)) {
            join(draft, other);
          }
        }
      }
    }
  }

  private void join(Draft here, Draft other) {
    other.aliases.add(here.name);
    other.aliases.addAll(here.aliases);
    other.mentions.addAll(here.mentions);
    other.roles.addAll(here.roles);
    drafts.remove(here);
  }

  /** Carries out a correction; null if there is nothing to correct. */
  @Nullable Change apply(PlacedCorrection placed) {
    Correction correction = placed.correction();
    Draft here = at(placed.span());
    return switch (correction.kind()) {
      case ENTITY_KIND -> kind(here, correction.type(), placed.span());
      case SAME_NAME -> here == null ? null : same(here, correction.names().get(0));
      case OTHER_NAME -> other(here, correction.names().get(0), placed.span());
      default -> null;
    };
  }

  /** In order of the first mention. */
  List<LocalEntity> entities() {
    drafts.removeIf(draft -> draft.mentions.isEmpty());
    drafts.forEach(draft -> draft.mentions.sort(Comparator.comparing(Mention::span)));
    drafts.sort(Comparator.comparing(draft -> draft.mentions.get(0).span()));
    List<LocalEntity> entities = new ArrayList<>();
    for (Draft draft : drafts) {
      draft.aliases.remove(draft.name);
      entities.add(
          new LocalEntity(
              entities.size(),
              draft.type,
              draft.name,
              List.copyOf(draft.aliases),
              draft.mentions,
              List.copyOf(draft.roles)));
    }
    return entities;
  }

  private @Nullable Change kind(@Nullable Draft here, @Nullable EntityType type, Span words) {
    if (here == null) {
      return type == null ? null : added(article.words(words), type, words);
    }
    Change change = new Change(here.type.name(), here.type == type);
    if (type == null) {
      drafts.remove(here);
    } else {
      here.type = type;
    }
    return change;
  }

  private Change added(String name, EntityType type, Span words) {
    Draft draft = new Draft(type, name);
    draft.mentions.add(new Mention(words, article.words(words)));
    drafts.add(draft);
    return new Change("", false);
  }

  private Change same(Draft here, String name) {
    Draft other = called(name);
    Change change = new Change(here.name, other == here);
    if (other == null) {
      here.aliases.add(here.name);
      here.name = name;
    } else if (other != here) {
      join(here, other);
    }
    return change;
  }

  private @Nullable Change other(@Nullable Draft here, String name, Span words) {
    Draft target = called(name);
    if (here == null) {
      if (target == null) {
        return added(name, EntityType.PERSON, words);
      }
      target.mentions.add(new Mention(words, article.words(words)));
      return new Change("", false);
    }
    if (target == here) {
      return new Change(here.name, true);
    }
    if (target == null) {
      target = new Draft(here.type, name);
      drafts.add(target);
    }
    for (Mention mention : List.copyOf(here.mentions)) {
      if (mention.span().overlaps(words)) {
        here.mentions.remove(mention);
        target.mentions.add(mention);
        target.aliases.add(mention.surface());
      }
    }
    here.aliases.removeIf(
        alias -> here.mentions.stream().noneMatch(m -> m.surface().equals(alias)));
    return new Change(here.name, false);
  }

  /** The entity that the words name, or most of them. */
  private @Nullable Draft at(Span words) {
    Draft best = null;
    int most = 0;
    for (Draft draft : drafts) {
      for (Mention mention : draft.mentions) {
        int shared = Overlap.shared(mention.span(), words);
        if (shared > most) {
          best = draft;
          most = shared;
        }
      }
    }
    return best;
  }

  /** By the name first, then by another form of it. */
  private @Nullable Draft called(String name) {
    Draft found = null;
    for (Draft draft : drafts) {
      if (draft.name.equalsIgnoreCase(name)) {
        return draft;
      }
      found = found == null && draft.isCalled(name) ? draft : found;
    }
    return found;
  }
}
