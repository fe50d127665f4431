package newsarchive.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the data package says of a CSV file.
 *
 * @param path where the file lies in the site
 * @param key the columns that tell its rows apart
 * @param references columns whose values are ids of other tables
 */
record Table(
    String name,
    String title,
    String path,
    List<Column> columns,
    List<String> key,
    List<Foreign> references) {
  /**
   * A column.
   *
   * @param type of Frictionless Table Schema: {@code string}, {@code integer} …
   * @param values all values that there are, or null if any may stand there
   */
  record Column(String name, String type, String description, @Nullable List<String> values) {}

  /** A column that holds an id of another table. */
  record Foreign(List<String> columns, String table, List<String> theirs) {}

  Table {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
    references = List.copyOf(references);
  }

  List<String> header() {
    return columns.stream().map(Column::name).toList();
  }
}
