package newsarchive.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import newsarchive.archive.Entity;
import newsarchive.archive.EntityId;
import newsarchive.links.Links;
import newsarchive.model.Article;
import newsarchive.model.EntityType;
import newsarchive.model.LocalEntity;
import newsarchive.model.Mention;
import newsarchive.site.view.Link;
import newsarchive.site.view.NameGroup;
import newsarchive.site.view.NameLine;

/**
 * The index of names at the end of an article: what is named, how often, and in which paragraphs.
 */
final class NameIndex {
  private static final int PLACES = 40;

  private final Site site;
  private final String page;

  NameIndex(Site site, String page) {
    this.site = site;
    this.page = page;
  }

  List<NameGroup> of(ShownArticle shown) {
    Map<EntityId, SortedSet<Integer>> paragraphs = new TreeMap<>();
    Map<EntityId, Integer> counts = new TreeMap<>();
    Article article = shown.article();
    for (LocalEntity local : shown.analyzed().entities()) {
      EntityId id = site.archive().entityOf(shown.id(), local.number()).id();
      for (Mention mention : local.mentions()) {
        int paragraph = article.paragraphAt(mention.span().start());
        paragraphs.computeIfAbsent(id, any -> new TreeSet<>()).add(paragraph);
        counts.merge(id, 1, Integer::sum);
      }
    }
    Map<EntityType, List<NameLine>> groups = new EnumMap<>(EntityType.class);
    counts.keySet().stream()
        .map(site.archive()::entity)
        .sorted(Comparator.comparing((Entity e) -> Order.key(e.name())).thenComparing(Entity::id))
        .forEach(
            entity ->
                groups
                    .computeIfAbsent(entity.type(), any -> new ArrayList<>())
                    .add(
                        line(
                            entity,
                            counts.getOrDefault(entity.id(), 0),
                            paragraphs.getOrDefault(entity.id(), new TreeSet<>()))));
    List<NameGroup> index = new ArrayList<>();
    groups.forEach((type, names) -> index.add(new NameGroup(Words.types(type), names)));
    return index;
  }

  private NameLine line(Entity entity, int count, SortedSet<Integer> paragraphs) {
    List<Link> places = new ArrayList<>();
    for (int paragraph : paragraphs) {
      if (places.size() == PLACES) {
        places.add(new Link("…", null));
        break;
      }
      places.add(new Link(String.valueOf(paragraph + 1), "#" + Links.paragraphAnchor(paragraph)));
    }
    Link name =
        new Link(Words.title(entity.name()), Links.relative(page, Links.entity(entity.id())));
    return new NameLine(name, "", count + "×", places, "");
  }
}
