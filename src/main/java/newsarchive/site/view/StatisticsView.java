package newsarchive.site.view;

import java.util.List;

/**
 * The page of figures.
 *
 * @param chart the first of the speakers, drawn
 * @param more what the table leaves out, or empty
 * @param all the file with every speaker; {@code pairs} the one with everybody about everybody
 */
public record StatisticsView(
    Frame page,
    String lede,
    List<Fact> size,
    ChartView chart,
    List<VolumeRow> speakers,
    String more,
    Link all,
    MatrixView matrix,
    Link pairs) {
  public StatisticsView {
    size = List.copyOf(size);
    speakers = List.copyOf(speakers);
  }
}
