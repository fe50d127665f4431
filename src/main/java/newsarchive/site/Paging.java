package newsarchive.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import newsarchive.links.Links;
import newsarchive.site.view.Link;
import newsarchive.site.view.PagerView;

/**
 * Cuts a long list into parts of equal length, each on a page of its own.
 *
 * @param first path of the first part
 * @param total length of the list
 * @param size of a part, at least 1
 */
record Paging(String first, int total, int size) {
  private static final int NEAR = 4;
  private static final int ALL = 40;

  int parts() {
    return Math.max(1, (total + size - 1) / size);
  }

  String path(int part) {
    return Links.part(first, part);
  }

  /** The things of a part; parts count from 1. */
  <T> List<T> of(List<T> things, int part) {
    return things.subList((part - 1) * size, Math.min(things.size(), part * size));
  }

  /**
   * The links to other parts: all of them if they are not too many, else the nearest and the ends.
   *
   * @param label what a part holds, by its number
   */
  PagerView pager(int part, IntFunction<String> label) {
    if (parts() == 1) {
      return new PagerView(null, null, List.of());
    }
    List<Link> pages = new ArrayList<>();
    boolean gap = false;
    for (int i = 1; i <= parts(); i++) {
      boolean near = parts() <= ALL || i == 1 || i == parts() || Math.abs(i - part) <= NEAR;
      if (near) {
        pages.add(new Link(label.apply(i), i == part ? null : way(part, i)));
      } else if (!gap) {
        pages.add(new Link("…", way(part, i < part ? (1 + part) / 2 : (part + parts()) / 2)));
      }
      gap = !near;
    }
    Link previous = part == 1 ? null : new Link("Previous page", way(part, part - 1));
    Link next = part == parts() ? null : new Link("Next page", way(part, part + 1));
    return new PagerView(previous, next, pages);
  }

  private String way(int from, int to) {
    return Links.relative(path(from), path(to));
  }
}
