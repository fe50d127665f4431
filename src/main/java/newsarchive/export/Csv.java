package newsarchive.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as RFC 4180 has it: CR LF, a header row, UTF-8. A cell that a spreadsheet would take for
 * a formula gets an apostrophe in front, here and in no other format.
 */
final class Csv {
  private final StringBuilder out = new StringBuilder();
  private final int columns;

  Csv(List<String> header) {
    columns = header.size();
    row(header.toArray());
  }

  /**
   * Adds a row.
   *
   * @param cells null for an empty one; numbers stay as they are
   */
  void row(@Nullable Object... cells) {
    if (cells.length != columns) {
      throw new IllegalArgumentException(cells.length + " cells in " + columns + " columns");
    }
    for (int i = 0; i < cells.length; i++) {
      Object cell = cells[i];
      out.append(i > 0 ? "," : "");
      if (cell instanceof Number || cell instanceof Boolean) {
        out.append(cell);
      } else if (cell != null) {
        out.append(quoted(harmless(PlainText.clean(cell.toString()))));
      }
    }
    out.append("\r\n");
  }

  byte[] bytes() {
    return Exporter.utf8(out.toString());
  }

  private static String quoted(String cell) {
    boolean plain = true;
    for (int i = 0; i < cell.length() && plain; i++) {
      plain = "\",\r\n".indexOf(cell.charAt(i)) < 0;
    }
    boolean edges =
        !cell.isEmpty() && (cell.charAt(0) == ' ' || cell.charAt(cell.length() - 1) == ' ');
    return plain && !edges ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  private static String harmless(String cell) {
    int first = firstVisible(cell);
    if (first == cell.length()) {
      return cell;
    }
    boolean formula = "=+-@\uFF1D\uFF0B\uFF0D\uFF20".indexOf(cell.charAt(first)) >= 0;
    boolean control = cell.charAt(0) == '\t' || cell.charAt(0) == '\n';
    return (formula || control) && !isNumber(cell) ? "'" + cell : cell;
  }

  private static int firstVisible(String cell) {
    int i = 0;
    while (i < cell.length()
        && (Character.isWhitespace(cell.charAt(i))
            || Character.isSpaceChar(cell.charAt(i))
            || Character.getType(cell.charAt(i)) == Character.FORMAT)) {
      i++;
    }
    return i;
  }

  /** {@code -12.5} is harmless. */
  private static boolean isNumber(String cell) {
    int digits = 0;
    int points = 0;
    for (int i = cell.charAt(0) == '-' || cell.charAt(0) == '+' ? 1 : 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c == '.') {
        points++;
      } else {
        return false;
      }
    }
    return digits > 0 && points < 2;
  }
}
