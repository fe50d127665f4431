package newsarchive.export;

import java.util.ArrayList;
import java.util.List;

/** Reads RFC 4180 strictly: CR LF ends a row, a quotation mark stands in quoted cells alone. */
final class CsvRows {
  private CsvRows() {}

  static List<List<String>> of(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    int i = 0;
    while (i < csv.length()) {
      StringBuilder cell = new StringBuilder();
      if (csv.charAt(i) == '"') {
        for (i++; csv.charAt(i) != '"' || csv.charAt(i + 1) == '"'; i++) {
          cell.append(csv.charAt(i));
          i += csv.charAt(i) == '"' ? 1 : 0;
        }
        i++;
      } else {
        for (; ",\r".indexOf(csv.charAt(i)) < 0; i++) {
          if (csv.charAt(i) == '"' || csv.charAt(i) == '\n') {
            throw new IllegalArgumentException("bare mark at " + i);
          }
          cell.append(csv.charAt(i));
        }
      }
      row.add(cell.toString());
      if (csv.charAt(i) == ',') {
        i++;
      } else if (csv.startsWith("\r\n", i)) {
        i += 2;
        rows.add(row);
        row = new ArrayList<>();
      } else {
        throw new IllegalArgumentException("neither comma nor CR LF at " + i);
      }
    }
    return rows;
  }
}
