package newsarchive.site.view;

import java.util.List;

/** Measured quality of one kind of result. */
public record QualityRow(String kind, List<String> figures) {
  public QualityRow {
    figures = List.copyOf(figures);
  }
}
