package newsarchive.curation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value of a YAML file with the line that it stands on.
 *
 * @param text of a scalar
 * @param items of a list
 * @param fields of a mapping, in their order
 */
record YamlNode(
    Kind kind, int line, String text, List<YamlNode> items, Map<String, YamlNode> fields) {
  /** What the value is. */
  enum Kind {
    TEXT,
    LIST,
    MAPPING
  }

  static YamlNode text(int line, String text) {
    return new YamlNode(Kind.TEXT, line, text, List.of(), Map.of());
  }

  static YamlNode list(int line, List<YamlNode> items) {
    return new YamlNode(Kind.LIST, line, "", List.copyOf(items), Map.of());
  }

  static YamlNode mapping(int line, Map<String, YamlNode> fields) {
    return new YamlNode(Kind.MAPPING, line, "", List.of(), new LinkedHashMap<>(fields));
  }
}
