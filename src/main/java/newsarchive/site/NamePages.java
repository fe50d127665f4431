package newsarchive.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import newsarchive.archive.Entity;
import newsarchive.archive.Speaker;
import newsarchive.diagnostics.ArchiveException;
import newsarchive.links.Links;
import newsarchive.site.view.NameGroup;
import newsarchive.site.view.NameLine;
import newsarchive.site.view.NamesView;
import org.jspecify.annotations.Nullable;

/** Makes the lists of speakers and entities: whole, or by letter if they are long. */
final class NamePages {
  static final int NAMES = 300;
  private static final int TOP = 12;

  private final Site site;

  NamePages(Site site) {
    this.site = site;
  }

  /**
   * A list of names.
   *
   * @param <T> what is listed
   * @param top the most frequent ones, for the first page
   * @param listing how the others are listed
   */
  private record Names<T>(
      Shelves<T> shelves,
      Frames.Section section,
      String lede,
      Function<String, List<NameLine>> top,
      Listing<T> listing) {}

  /** How things are listed. */
  private record Listing<T>(String topHeading, Function<T, String> heading, Line<T> line) {}

  /** A thing as it stands on a page. */
  private interface Line<T> {
    NameLine of(T thing, String page);
  }

  void write(SiteBuilder.Pages pages) throws ArchiveException {
    write(speakers(), pages);
    write(entities(), pages);
  }

  private <T> void write(Names<T> names, SiteBuilder.Pages pages) throws ArchiveException {
    pages.add(names.section().path(), "names", view(names, null));
    for (Shelves.Shelf<T> shelf : names.shelves().all()) {
      pages.add(shelf.path(), "names", view(names, shelf));
    }
  }

  private <T> NamesView view(Names<T> names, Shelves.@Nullable Shelf<T> shelf) {
    boolean first = shelf == null;
    String path = shelf == null ? names.section().path() : shelf.path();
    List<T> things = shelf == null ? names.shelves().front(0) : shelf.things();
    String title = names.section().label() + (shelf == null ? "" : ", " + shelf.title());
    return new NamesView(
        new Frames(site)
            .of(new Frames.Head(path, names.section(), title, names.lede(), List.of(), null)),
        title,
        first ? names.lede() : "",
        first ? names.top().apply(path) : List.of(),
        names.listing().topHeading(),
        groups(things, path, names.listing()),
        names.shelves().pager(shelf));
  }

  private Names<Speaker> speakers() {
    List<Speaker> sorted =
        site.archive().speakers().stream()
            .sorted(
                Comparator.comparing((Speaker s) -> Order.key(s.name())).thenComparing(Speaker::id))
            .toList();
    List<Speaker> top = site.archive().speakers().stream().limit(TOP).toList();
    int most = top.isEmpty() ? 1 : top.get(0).statements().size();
    return new Names<>(
        new Shelves<>(Links.SPEAKERS, sorted, Shelves.Order.BY_NAME, List.of("Letter"))
            .cut(NAMES, speaker -> letter(speaker.name())),
        Frames.Section.SPEAKERS,
        Words.count(sorted.size(), "speaker", "speakers")
            + " to whom at least one statement is attributed, by the name or description that the"
            + " articles use.",
        page -> top.stream().map(s -> NameLines.of(s, page, most)).toList(),
        new Listing<>(
            "Most quoted",
            speaker -> Order.letter(speaker.name()),
            (speaker, page) -> NameLines.of(speaker, page, most)));
  }

  private Names<Entity> entities() {
    List<Entity> sorted =
        site.archive().entities().stream()
            .sorted(
                Comparator.comparing(Entity::type)
                    .thenComparing(entity -> Order.key(entity.name()))
                    .thenComparing(Entity::id))
            .toList();
    List<Entity> top = site.archive().entities().stream().limit(TOP).toList();
    int most = top.isEmpty() ? 1 : top.get(0).mentions().size();
    return new Names<>(
        new Shelves<>(Links.ENTITIES, sorted, Shelves.Order.BY_NAME, List.of("Kind", "Letter"))
            .cut(NAMES, NamePages::typeAndLetter),
        Frames.Section.ENTITIES,
        Words.count(sorted.size(), "person, organisation or place", "people, organisations, places")
            + (sorted.size() == 1 ? "" : " and other things")
            + " that the articles name.",
        page -> top.stream().map(e -> NameLines.of(e, page, most)).toList(),
        new Listing<>(
            "Most mentioned",
            entity -> Words.types(entity.type()),
            (entity, page) -> withoutType(NameLines.of(entity, page, most))));
  }

  private static Shelves.Key letter(String name) {
    String letter = Order.letter(name);
    return new Shelves.Key(letter, slug(letter), List.of(letter));
  }

  private static Shelves.Key typeAndLetter(Entity entity) {
    String types = Words.types(entity.type());
    String letter = Order.letter(entity.name());
    String slug = Words.type(entity.type()).toLowerCase(Locale.ROOT) + "-" + slug(letter);
    return new Shelves.Key(types + " " + letter, slug, List.of(types, letter));
  }

  private static String slug(String letter) {
    return letter.equals("#") ? "other" : letter.toLowerCase(Locale.ROOT);
  }

  private static NameLine withoutType(NameLine line) {
    return new NameLine(line.name(), "", line.count(), line.places(), line.width());
  }

  private static <T> List<NameGroup> groups(List<T> things, String page, Listing<T> listing) {
    Map<String, List<NameLine>> groups = new LinkedHashMap<>();
    for (T thing : things) {
      groups
          .computeIfAbsent(listing.heading().apply(thing), any -> new ArrayList<>())
          .add(listing.line().of(thing, page));
    }
    List<NameGroup> views = new ArrayList<>();
    groups.forEach((title, lines) -> views.add(new NameGroup(title, lines)));
    return views;
  }
}
