package newsarchive.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.model.PartialDate;
import newsarchive.site.view.Link;
import newsarchive.site.view.PagerRow;
import newsarchive.site.view.PagerView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ShelvesTest {
  /** A thing of the list: its number in order of age, and its date. */
  private record Thing(int number, @Nullable PartialDate date) {}

  /** The newest first, undated ones last; about three a month. */
  private static List<Thing> things(int dated, int undated) {
    List<Thing> things = new ArrayList<>();
    for (int i = dated - 1; i >= 0; i--) {
      things.add(new Thing(i, PartialDate.of(LocalDate.of(2019, 1, 1).plusDays(i * 10L))));
    }
    for (int i = 0; i < undated; i++) {
      things.add(new Thing(-1 - i, null));
    }
    return things;
  }

  private static Shelves<Thing> byYear(List<Thing> things, int size) {
    return new Shelves<>("a/x.html", things, Shelves.Order.NEWEST_FIRST, Shelves.Key.YEARS)
        .cut(size, thing -> Shelves.Key.year(thing.date()));
  }

  @Test
  void shortListStandsWholeOnItsFirstPage() {
    Shelves<Thing> shelves = byYear(things(50, 0), 50);
    assertTrue(shelves.isWhole());
    assertEquals(50, shelves.front(20).size());
    assertEquals(PagerView.NONE, shelves.pager(null));
    assertEquals("a/x.html", shelves.path(Shelves.Key.year(null)));
  }

  @Test
  void longListHasEveryThingOnOnePageOfItsYear() {
    List<Thing> things = things(100, 3);
    Shelves<Thing> shelves = byYear(things, 20);
    assertEquals(20, shelves.front(20).size());
    List<Thing> found = new ArrayList<>();
    for (Shelves.Shelf<Thing> shelf : shelves.all()) {
      assertTrue(shelf.things().size() <= 20, shelf.path());
      for (Thing thing : shelf.things()) {
        assertEquals(Shelves.Key.year(thing.date()), shelf.key(), shelf.path());
      }
      found.addAll(shelf.things());
    }
    assertEquals(things, found);
    assertEquals(
        List.of(
            "a/x/2021-p2.html",
            "a/x/2021.html",
            "a/x/2020-p2.html",
            "a/x/2020.html",
            "a/x/2019-p2.html",
            "a/x/2019.html",
            "a/x/undated.html"),
        shelves.all().stream().map(Shelves.Shelf::path).toList());
    assertEquals("2020, part 2", shelves.all().get(2).title());
  }

  @Test
  void whatIsAddedLaterMovesNothing() {
    Map<Integer, String> before = paths(byYear(things(100, 2), 20));
    Map<Integer, String> after = paths(byYear(things(180, 2), 20));
    before.forEach((number, path) -> assertEquals(path, after.get(number), "thing " + number));
  }

  private static Map<Integer, String> paths(Shelves<Thing> shelves) {
    Map<Integer, String> paths = new LinkedHashMap<>();
    for (Shelves.Shelf<Thing> shelf : shelves.all()) {
      shelf.things().forEach(thing -> paths.put(thing.number(), shelf.path()));
    }
    return paths;
  }

  @Test
  void previousAndNextGoThroughAllPages() {
    Shelves<Thing> shelves = byYear(things(100, 3), 20);
    Link next = shelves.pager(null).next();
    assertNull(shelves.pager(null).previous());
    for (Shelves.Shelf<Thing> shelf : shelves.all()) {
      assertNotNull(next);
      assertEquals(
          shelf.path().replaceFirst("^a/x/", ""),
          String.valueOf(next.href()).replaceFirst("^x/", ""));
      assertNotNull(shelves.pager(shelf).previous());
      next = shelves.pager(shelf).next();
    }
    assertNull(next);
    Link first = shelves.pager(shelves.all().get(0)).previous();
    assertNotNull(first);
    assertEquals("../x.html", first.href());
  }

  @Test
  void pageOfAMonthLeadsToYearsMonthsAndParts() {
    Shelves<Thing> shelves =
        new Shelves<>("t.html", things(100, 1), Shelves.Order.NEWEST_FIRST, Shelves.Key.MONTHS)
            .cut(2, thing -> Shelves.Key.month(thing.date()));
    Shelves.Shelf<Thing> shelf =
        shelves.all().stream().filter(s -> s.path().equals("t/2020-03.html")).toList().get(0);
    assertEquals("March 2020, part 1", shelf.title());
    List<PagerRow> rows = shelves.pager(shelf).rows();
    assertEquals(List.of("Year", "Month", "Part"), rows.stream().map(PagerRow::name).toList());
    assertEquals(List.of("Newest", "2021", "2020", "2019", "Without a date"), labels(rows.get(0)));
    assertEquals(12, rows.get(1).pages().size());
    assertTrue(rows.get(1).pages().contains(new Link("March", null)));
    assertTrue(rows.get(1).pages().contains(new Link("April", "2020-04-p2.html")));
    assertEquals(List.of("2", "1"), labels(rows.get(2)));
  }

  @Test
  void veryManyPartsLinkToNeighboursAndEnds() {
    List<Thing> things = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      things.add(new Thing(i, null));
    }
    Shelves<Thing> shelves = byYear(things, 5);
    PagerView pager = shelves.pager(shelves.all().get(100));
    List<String> parts = labels(pager.rows().get(pager.rows().size() - 1));
    assertTrue(parts.size() < 14, parts.toString());
    assertEquals("200", parts.get(0));
    assertEquals("1", parts.get(parts.size() - 1));
    assertTrue(parts.containsAll(List.of("99", "100", "101")), parts.toString());
  }

  @Test
  void namesAreCutFromTheBeginning() {
    List<String> names = List.of("Abe", "Ada", "Amy", "Bea", "Cid");
    Shelves<String> shelves =
        new Shelves<>("n/index.html", names, Shelves.Order.BY_NAME, List.of("Letter"))
            .cut(2, name -> new Shelves.Key(name.substring(0, 1), "l", List.of("l")));
    assertEquals(List.of("Abe", "Ada"), shelves.all().get(0).things());
    assertEquals("n/index/l.html", shelves.all().get(0).path());
    assertEquals("n/index/l-p2.html", shelves.all().get(1).path());
  }

  private static List<String> labels(PagerRow row) {
    return row.pages().stream().map(Link::label).toList();
  }
}
