package newsarchive.site.view;

import java.util.List;

/**
 * Speakers by those whom they speak about.
 *
 * @param box of the drawing, as {@code viewBox} has it
 */
public record MatrixView(List<MatrixLabel> columns, List<MatrixRow> rows, String box) {
  public MatrixView {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
