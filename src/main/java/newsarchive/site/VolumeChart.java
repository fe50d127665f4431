package newsarchive.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsarchive.archive.Speaker;
import newsarchive.archive.Volume;
import newsarchive.site.view.ChartBar;
import newsarchive.site.view.ChartView;

/**
 * The drawing of who speaks how much: bars that are as wide as the page allows, so that their words
 * keep the size of the page's.
 */
final class VolumeChart {
  private static final int ROW = 40;
  private static final int NAME = 30;

  private VolumeChart() {}

  /**
   * @param volumes how much each of the speakers says; the first says most
   */
  static ChartView of(List<Speaker> speakers, List<Volume> volumes) {
    List<ChartBar> bars = new ArrayList<>();
    double most = volumes.isEmpty() ? 1 : volumes.get(0).statements();
    for (int i = 0; i < speakers.size(); i++) {
      Volume volume = volumes.get(i);
      int quoted = volume.direct() + volume.mixed();
      bars.add(
          new ChartBar(
              Words.shortened(Words.title(speakers.get(i).name()), NAME),
              Words.number(volume.statements()),
              String.valueOf(i * ROW + 15),
              String.valueOf(i * ROW + 21),
              percent(quoted / most),
              percent(quoted / most),
              percent(volume.reported() / most),
              percent((quoted + volume.reported()) / most),
              percent(volume.nested() / most)));
    }
    return new ChartView(bars, String.valueOf(Math.max(1, speakers.size()) * ROW));
  }

  private static String percent(double part) {
    return String.format(Locale.ROOT, "%.2f%%", 100 * part);
  }
}
