package newsarchive.site.view;

import java.util.List;

/** What one speaker says of each column. */
public record MatrixRow(MatrixLabel speaker, List<MatrixCell> cells) {
  public MatrixRow {
    cells = List.copyOf(cells);
  }
}
