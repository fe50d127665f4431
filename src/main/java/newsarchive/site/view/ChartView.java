package newsarchive.site.view;

import java.util.List;

/**
 * Bars, one below the other.
 *
 * @param height of all of them, in pixels
 */
public record ChartView(List<ChartBar> bars, String height) {
  public ChartView {
    bars = List.copyOf(bars);
  }
}
