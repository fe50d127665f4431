package newsarchive.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import newsarchive.links.Links;
import newsarchive.model.PartialDate;
import newsarchive.site.view.Link;
import newsarchive.site.view.PagerRow;
import newsarchive.site.view.PagerView;
import org.jspecify.annotations.Nullable;

/**
 * A list that grows, on pages whose addresses last. A short list stands whole on its first page. Of
 * a longer one the first page shows the beginning, and each year, month or letter has a page of its
 * own, cut into parts if it is too long for one. Where the newest stands first, parts are counted
 * from the oldest: what is added makes new pages and moves nothing that others have linked to.
 *
 * @param <T> the things of the list
 */
final class Shelves<T> {
  private static final int NEAR = 3;
  private static final int ALL = 24;

  /** In which order the things stand. */
  enum Order {
    NEWEST_FIRST("Newest", "Newer", "Older"),
    BY_NAME("Start of the list", "Previous page", "Next page");

    private final String first;
    private final String previous;
    private final String next;

    Order(String first, String previous, String next) {
      this.first = first;
      this.previous = previous;
      this.next = next;
    }
  }

  /**
   * What things of one page have in common.
   *
   * @param name "March 2016"
   * @param slug its part of the address
   * @param labels the same from the widest to the narrowest: "2016", "March"
   */
  record Key(String name, String slug, List<String> labels) {
    static final List<String> YEARS = List.of("Year");
    static final List<String> MONTHS = List.of("Year", "Month");

    Key {
      labels = List.copyOf(labels);
    }

    static Key year(@Nullable PartialDate date) {
      if (date == null) {
        return undated();
      }
      String year = date.iso().substring(0, 4);
      return new Key(year, year, List.of(year));
    }

    static Key month(@Nullable PartialDate date) {
      if (date == null || date.month() == null) {
        return year(date);
      }
      String name = Words.month(date);
      String month = name.substring(0, name.indexOf(' '));
      return new Key(name, date.iso().substring(0, 7), List.of(date.iso().substring(0, 4), month));
    }

    private static Key undated() {
      return new Key(Words.month(null), "undated", List.of(Words.month(null)));
    }

    String slugInLowerCase() {
      return slug.toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One page.
   *
   * @param part of the key, counted from 1
   * @param place among all pages, from 0
   */
  record Shelf<T>(Key key, int part, int parts, int place, String path, List<T> things) {
    Shelf {
      things = List.copyOf(things);
    }

    /** "March 2016, part 2". */
    String title() {
      return parts == 1 ? key.name() : key.name() + ", part " + part;
    }
  }

  private final String first;
  private final List<T> things;
  private final Order order;
  private final List<String> levels;
  private final Map<Key, List<Shelf<T>>> byKey = new LinkedHashMap<>();
  private final List<Shelf<T>> all = new ArrayList<>();

  /**
   * @param first path of the first page
   * @param levels what the labels of the keys are: "Year", "Month"
   */
  Shelves(String first, List<T> things, Order order, List<String> levels) {
    this.first = first;
    this.things = things;
    this.order = order;
    this.levels = levels;
  }

  /** Cuts the list if it is longer than a page. */
  Shelves<T> cut(int size, Function<T, Key> key) {
    if (things.size() <= size) {
      return this;
    }
    Map<Key, List<T>> groups = new LinkedHashMap<>();
    things.forEach(t -> groups.computeIfAbsent(key.apply(t), any -> new ArrayList<>()).add(t));
    groups.forEach((common, group) -> add(common, group, size));
    return this;
  }

  private void add(Key key, List<T> group, int size) {
    int parts = (group.size() + size - 1) / size;
    int head = order == Order.NEWEST_FIRST ? group.size() - (parts - 1) * size : size;
    int from = 0;
    for (int i = 0; i < parts; i++) {
      int to = Math.min(group.size(), head + i * size);
      int part = order == Order.NEWEST_FIRST ? parts - i : i + 1;
      String slug = key.slugInLowerCase() + (part == 1 ? "" : "-p" + part);
      Shelf<T> shelf =
          new Shelf<>(
              key, part, parts, all.size(), Links.part(first, slug), group.subList(from, to));
      byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(shelf);
      all.add(shelf);
      from = to;
    }
  }

  /** Path of the first page. */
  String first() {
    return first;
  }

  /** The pages besides the first one; empty if the whole list stands there. */
  List<Shelf<T>> all() {
    return all;
  }

  boolean isWhole() {
    return all.isEmpty();
  }

  /** What the first page shows: everything, or of a long list so many. */
  List<T> front(int count) {
    return isWhole() ? things : things.subList(0, Math.min(count, things.size()));
  }

  /** The page on which the first thing of a key stands; the first page if that shows everything. */
  String path(Key key) {
    List<Shelf<T>> shelves = byKey.get(key);
    return shelves == null ? first : shelves.get(0).path();
  }

  /**
   * The way to the other pages.
   *
   * @param here the page that it is for, null for the first one
   */
  PagerView pager(@Nullable Shelf<T> here) {
    if (isWhole()) {
      return PagerView.NONE;
    }
    String from = here == null ? first : here.path();
    Link previous = null;
    if (here != null) {
      String before = here.place() == 0 ? first : all.get(here.place() - 1).path();
      previous = new Link(order.previous, Links.relative(from, before));
    }
    int following = here == null ? 0 : here.place() + 1;
    Link next =
        following == all.size()
            ? null
            : new Link(order.next, Links.relative(from, all.get(following).path()));
    List<PagerRow> rows = new ArrayList<>();
    rows.add(widest(here, from));
    String single = rows.get(0).pages().size() == 1 ? all.get(0).key().labels().get(0) : null;
    String open = here == null ? single : here.key().labels().get(0);
    List<Link> narrow = open == null ? List.of() : narrower(open, here, from);
    if (!narrow.isEmpty()) {
      rows.add(new PagerRow(levels.get(1), narrow));
    }
    if (here != null && here.parts() > 1) {
      rows.add(new PagerRow("Part", parts(here)));
    }
    return new PagerView(previous, next, rows);
  }

  private PagerRow widest(@Nullable Shelf<T> here, String from) {
    Map<String, Link> links = new LinkedHashMap<>();
    if (here != null) {
      links.put("", new Link(order.first, Links.relative(from, first)));
    }
    byKey.forEach(
        (key, shelves) -> {
          String label = key.labels().get(0);
          boolean current = here != null && label.equals(here.key().labels().get(0));
          String way = current ? null : Links.relative(from, shelves.get(0).path());
          links.putIfAbsent(label, new Link(label, way));
        });
    return new PagerRow(levels.get(0), List.copyOf(links.values()));
  }

  private List<Link> narrower(String wide, @Nullable Shelf<T> here, String from) {
    List<Link> links = new ArrayList<>();
    byKey.forEach(
        (key, shelves) -> {
          if (key.labels().size() > 1 && key.labels().get(0).equals(wide)) {
            boolean current = here != null && key.equals(here.key());
            String way = current ? null : Links.relative(from, shelves.get(0).path());
            links.add(new Link(key.labels().get(1), way));
          }
        });
    return links;
  }

  /** All parts if they are not too many, else the nearest and the ends. */
  private List<Link> parts(Shelf<T> here) {
    List<Shelf<T>> shelves = byKey.getOrDefault(here.key(), List.of());
    List<Link> links = new ArrayList<>();
    int last = shelves.isEmpty() ? 0 : shelves.get(shelves.size() - 1).place();
    boolean gap = false;
    for (Shelf<T> shelf : shelves) {
      int part = shelf.part();
      boolean near =
          here.parts() <= ALL
              || part == 1
              || part == here.parts()
              || Math.abs(part - here.part()) <= NEAR;
      if (near) {
        boolean current = shelf.place() == here.place();
        String way = current ? null : Links.relative(here.path(), shelf.path());
        links.add(new Link(String.valueOf(part), way));
      } else if (!gap) {
        int middle = (shelf.place() + (shelf.place() < here.place() ? here.place() : last)) / 2;
        links.add(new Link("…", Links.relative(here.path(), all.get(middle).path())));
      }
      gap = !near;
    }
    return links;
  }
}
