package newsarchive.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsarchive.archive.Counted;
import newsarchive.archive.Entity;
import newsarchive.archive.EntityId;
import newsarchive.archive.Speaker;
import newsarchive.site.view.Link;
import newsarchive.site.view.MatrixCell;
import newsarchive.site.view.MatrixLabel;
import newsarchive.site.view.MatrixRow;
import newsarchive.site.view.MatrixView;

/** Who speaks about whom, as a table and as its drawing. */
final class AboutMatrix {
  static final int SIZE = 12;
  private static final int LEFT = 190;
  private static final int TOP = 130;
  private static final int CELL = 40;
  private static final int ROW = 32;
  private static final int NAME = 22;

  private final String page;
  private final List<Speaker> speakers;
  private final List<Map<EntityId, Integer>> counts = new ArrayList<>();
  private final List<Entity> entities;
  private final int most;

  AboutMatrix(Site site, String page) {
    this.page = page;
    this.speakers = site.archive().speakers().stream().limit(SIZE).toList();
    Map<EntityId, Integer> totals = new HashMap<>();
    int highest = 1;
    for (Speaker speaker : speakers) {
      Map<EntityId, Integer> row = new HashMap<>();
      for (Counted<EntityId> counted :
          site.connections().talksAbout(speaker.id(), Integer.MAX_VALUE)) {
        row.put(counted.id(), counted.count());
        totals.merge(counted.id(), counted.count(), Integer::sum);
        highest = Math.max(highest, counted.count());
      }
      counts.add(row);
    }
    this.most = highest;
    this.entities =
        totals.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<EntityId, Integer> e) -> -e.getValue())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(SIZE)
            .map(entry -> site.archive().entity(entry.getKey()))
            .toList();
  }

  MatrixView view() {
    List<MatrixLabel> columns = new ArrayList<>();
    for (int i = 0; i < entities.size(); i++) {
      Link link = NameLines.link(entities.get(i), page);
      columns.add(label(link, LEFT + i * CELL + CELL / 2, TOP - 8));
    }
    List<MatrixRow> rows = new ArrayList<>();
    for (int i = 0; i < speakers.size(); i++) {
      Link link = NameLines.link(speakers.get(i), page);
      rows.add(new MatrixRow(label(link, LEFT - 8, TOP + i * ROW + 21), cells(i)));
    }
    int width = LEFT + Math.max(1, entities.size()) * CELL + 90;
    int height = TOP + Math.max(1, speakers.size()) * ROW + 4;
    return new MatrixView(columns, rows, "0 0 " + width + " " + height);
  }

  private List<MatrixCell> cells(int row) {
    Speaker speaker = speakers.get(row);
    List<MatrixCell> cells = new ArrayList<>();
    for (int i = 0; i < entities.size(); i++) {
      EntityId entity = entities.get(i).id();
      int count = counts.get(row).getOrDefault(entity, 0);
      double shade = count == 0 ? 0 : 0.08 + 0.37 * Math.sqrt((double) count / most);
      cells.add(
          new MatrixCell(
              entity.equals(speaker.entity()) ? "–" : Words.number(count),
              count > 0,
              String.valueOf(LEFT + i * CELL + 1),
              String.valueOf(TOP + row * ROW + 1),
              String.valueOf(LEFT + i * CELL + CELL / 2),
              String.valueOf(TOP + row * ROW + 21),
              String.format(Locale.ROOT, "%.2f", shade)));
    }
    return cells;
  }

  private static MatrixLabel label(Link link, int x, int y) {
    return new MatrixLabel(
        link, Words.shortened(link.label(), NAME), String.valueOf(x), String.valueOf(y));
  }
}
