package newsarchive.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import newsarchive.model.ArticleId;
import newsarchive.model.EntityType;

/**
 * Names as lists and headings show them. Where two speakers or two entities have the same name,
 * each gets in parentheses what tells it apart: how articles describe it, else its type, else the
 * title of the newest article that has it.
 */
public final class DisplayNames {
  private final Map<SpeakerId, String> speakers = new HashMap<>();
  private final Map<EntityId, String> entities = new HashMap<>();

  public DisplayNames(Archive archive) {
    Map<String, Integer> speakerNames = count(archive.speakers(), Speaker::name);
    for (Speaker speaker : archive.speakers()) {
      boolean unique = speakerNames.getOrDefault(NameKey.of(speaker.name()), 0) < 2;
      speakers.put(
          speaker.id(), unique ? speaker.name() : with(speaker.name(), hint(archive, speaker)));
    }
    Map<String, Integer> entityNames = count(archive.entities(), Entity::name);
    for (Entity entity : archive.entities()) {
      boolean unique = entityNames.getOrDefault(NameKey.of(entity.name()), 0) < 2;
      entities.put(
          entity.id(), unique ? entity.name() : with(entity.name(), hint(archive, entity)));
    }
  }

  public String of(SpeakerId speaker) {
    return speakers.getOrDefault(speaker, speaker.value());
  }

  public String of(EntityId entity) {
    return entities.getOrDefault(entity, entity.value());
  }

  private static <T> Map<String, Integer> count(List<T> all, Function<T, String> name) {
    Map<String, Integer> counts = new HashMap<>();
    all.forEach(one -> counts.merge(NameKey.of(name.apply(one)), 1, Integer::sum));
    return counts;
  }

  private static String with(String name, String hint) {
    return name + " (" + hint + ")";
  }

  private static String hint(Archive archive, Speaker speaker) {
    return speaker.named() && !speaker.descriptions().isEmpty()
        ? speaker.descriptions().get(0).form()
        : title(archive, speaker.statements().get(0).article());
  }

  private static String hint(Archive archive, Entity entity) {
    if (!entity.roles().isEmpty()) {
      return entity.roles().get(0).form();
    }
    boolean typeTells = entity.type() != EntityType.PERSON;
    return typeTells
        ? entity.type().name().toLowerCase(Locale.ROOT)
        : title(archive, entity.mentions().get(0).article());
  }

  private static String title(Archive archive, ArticleId article) {
    return archive.article(article).article().metadata().title();
  }
}
