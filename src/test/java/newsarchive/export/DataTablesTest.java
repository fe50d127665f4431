package newsarchive.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsarchive.fixtures.JsonTree;
import newsarchive.fixtures.MemorySink;
import newsarchive.links.Links;
import org.junit.jupiter.api.Test;

final class DataTablesTest {
  private final MemorySink site =
      Samples.exported(null, Samples.harbour(), Samples.undated(), Samples.hostile());

  private List<String> column(String path, String name) {
    List<List<String>> rows = CsvRows.of(site.text(path));
    int at = rows.get(0).indexOf(name);
    return rows.stream().skip(1).map(row -> row.get(at)).toList();
  }

  @Test
  void statementsStandInTheOrderOfArticlesWithSpeakerAndWords() {
    assertEquals(
        List.of("harbour", "harbour", "harbour", "hostile", "note"),
        column(Links.STATEMENTS_CSV, "article"));
    assertEquals("ana-petrova", column(Links.STATEMENTS_CSV, "speaker").get(0));
    assertEquals("", column(Links.STATEMENTS_CSV, "speaker").get(2));
    assertEquals("0.6", column(Links.STATEMENTS_CSV, "confidence").get(1));
    assertEquals("reported", column(Links.STATEMENTS_CSV, "kind").get(4));
    assertEquals("Tidal Works will build the pier", column(Links.CLAIMS_CSV, "text").get(0));
  }

  @Test
  void cellsThatASpreadsheetWouldRunAreNeutralised() {
    assertEquals("'-5 degrees, and no pier!", column(Links.STATEMENTS_CSV, "text").get(1));
    for (String path : site.paths()) {
      if (path.endsWith(".csv")) {
        for (List<String> row : CsvRows.of(site.text(path))) {
          for (String cell : row) {
            assertTrue(cell.isEmpty() || "=+-@\t\r\n".indexOf(cell.charAt(0)) < 0, cell);
          }
        }
      }
    }
  }

  @Test
  void cellsAreQuotedAndGuardedOneByOne() {
    assertEquals("\"a,b\"", cell("a,b"));
    assertEquals("\"a \"\"b\"\"\"", cell("a \"b\""));
    assertEquals("\"a\nb\"", cell("a\r\nb"));
    assertEquals("'=1+1", cell("=1+1"));
    assertEquals("'\uFEFF=1", cell("\uFEFF=1"));
    assertEquals("' @a", cell(" @a"));
    assertEquals("\" a\"", cell(" a"));
    assertEquals("'\uFF1D1", cell("\uFF1D1"));
    assertEquals("'\tx", cell("\tx"));
    assertEquals("'-a", cell("-a"));
    assertEquals("-12.5", cell("-12.5"));
    assertEquals("+7", cell("+7"));
    assertEquals("'-", cell("-"));
    assertEquals("-3", cell(-3));
    assertEquals("", cell(""));
    assertEquals("'=x", cell("\u0000=x"));
  }

  private static String cell(Object value) {
    Csv csv = new Csv(List.of("a"));
    csv.row(value);
    String text = new String(csv.bytes(), StandardCharsets.UTF_8);
    return text.substring("a\r\n".length(), text.length() - 2);
  }

  @Test
  void aRowHasAsManyCellsAsTheHeader() {
    assertThrows(IllegalArgumentException.class, () -> new Csv(List.of("a", "b")).row("x"));
  }

  /** What the descriptor promises must hold: columns, unique keys, ids that exist. */
  @Test
  void tablesAreAsTheDataPackageDescribesThem() {
    Object descriptor = JsonTree.read(site.text(Links.DATA_PACKAGE));
    List<?> resources = (List<?>) JsonTree.at(descriptor, "resources");
    assertEquals(7, resources.size());
    for (Object resource : resources) {
      String path = "data/" + JsonTree.at(resource, "path");
      assertEquals(site.bytes(path).length, JsonTree.at(resource, "bytes"));
      List<String> names = new ArrayList<>();
      for (Object field : (List<?>) JsonTree.at(resource, "schema/fields")) {
        String name = (String) JsonTree.at(field, "name");
        names.add(name);
        if (JsonTree.at(field, "constraints") instanceof Map<?, ?> limits
            && limits.get("enum") instanceof List<?> allowed) {
          assertTrue(allowed.containsAll(column(path, name)), path + " " + name);
        }
      }
      assertEquals(names, CsvRows.of(site.text(path)).get(0));
      List<String> keys = keys(path, (List<?>) JsonTree.at(resource, "schema/primaryKey"));
      assertEquals(keys.size(), new HashSet<>(keys).size(), path);
    }
  }

  @Test
  void foreignKeysExist() {
    Object descriptor = JsonTree.read(site.text(Links.DATA_PACKAGE));
    int checked = 0;
    for (Object resource : (List<?>) JsonTree.at(descriptor, "resources")) {
      Object schema = JsonTree.at(resource, "schema");
      if (schema instanceof Map<?, ?> map && map.get("foreignKeys") instanceof List<?> foreign) {
        for (Object key : foreign) {
          String there = "data/" + JsonTree.at(key, "reference/resource") + ".csv";
          Set<String> known =
              new HashSet<>(keys(there, (List<?>) JsonTree.at(key, "reference/fields")));
          known.add("");
          String here = "data/" + JsonTree.at(resource, "path");
          assertTrue(known.containsAll(keys(here, (List<?>) JsonTree.at(key, "fields"))), here);
          checked++;
        }
      }
    }
    assertEquals(11, checked);
  }

  private List<String> keys(String path, List<?> names) {
    List<String> keys = new ArrayList<>();
    List<List<String>> rows = CsvRows.of(site.text(path));
    for (List<String> row : rows.subList(1, rows.size())) {
      keys.add(
          String.join(
              " ", names.stream().map(name -> row.get(rows.get(0).indexOf(name))).toList()));
    }
    return keys;
  }
}
