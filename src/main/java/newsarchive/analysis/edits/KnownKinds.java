package newsarchive.analysis.edits;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import newsarchive.model.ArticleId;
import newsarchive.model.EntityType;
import newsarchive.model.KnownName;
import org.jspecify.annotations.Nullable;

/** Whether editors know a name as that of a person, a body or a place, in one article. */
final class KnownKinds {
  private final Map<String, Set<KnownName.Group>> groups = new HashMap<>();

  KnownKinds(List<KnownName> names, ArticleId article) {
    for (KnownName known : names) {
      if (known.articles().isEmpty() || known.articles().contains(article)) {
        Stream.concat(Stream.of(known.name()), known.aliases().stream())
            .forEach(
                form ->
                    groups
                        .computeIfAbsent(key(form), any -> EnumSet.noneOf(KnownName.Group.class))
                        .add(known.group()));
      }
    }
  }

  /**
   * What the name names, if the program takes it for something else; null if it is right, if
   * editors do not know the name, or know several of different kinds.
   */
  @Nullable EntityType instead(EntityType found, String name) {
    Set<KnownName.Group> known = groups.getOrDefault(key(name), Set.of());
    KnownName.Group only = known.size() == 1 ? known.iterator().next() : null;
    return only == null || only == KnownName.Group.of(found) ? null : only.type();
  }

  private static String key(String name) {
    return name.strip().replace('\u2019', '\'').toLowerCase(Locale.ROOT);
  }
}
