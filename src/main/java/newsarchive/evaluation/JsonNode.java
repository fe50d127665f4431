package newsarchive.evaluation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.diagnostics.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * A value in a JSON file that knows its line, and says what is wrong with it.
 *
 * @param value {@code String}, {@code Boolean}, {@code Integer}, {@code Map} of names and nodes,
 *     {@code List} of nodes, or null
 * @param line where it begins, counted from 1
 */
record JsonNode(@Nullable Object value, int line) {
  private static final int DEEPEST = 32;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  /**
   * Reads a file's only value.
   *
   * @throws BadInput if it is not JSON
   */
  static JsonNode parse(String json) throws BadInput {
    try (JsonParser parser = FACTORY.createParser(json)) {
      if (parser.nextToken() == null) {
        throw new BadInput(Codes.NOT_JSON, 1, "the file is empty", "write one JSON object");
      }
      JsonNode node = read(parser);
      if (parser.nextToken() != null) {
        throw new BadInput(
            Codes.NOT_JSON, line(parser), "a second value", "write one JSON object a file");
      }
      return node;
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new BadInput(
          Codes.NOT_JSON,
          Math.max(0, line),
          "not JSON: " + e.getOriginalMessage(),
          "check commas, quotation marks and brackets around this place");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("in memory", e);
    }
  }

  private static int line(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }

  /** The depth is bounded by the parser. */
  private static JsonNode read(JsonParser parser) throws IOException {
    int line = line(parser);
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, JsonNode> fields = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        fields.put(name, read(parser));
      }
      return new JsonNode(fields, line);
    }
    if (token == JsonToken.START_ARRAY) {
      List<JsonNode> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(read(parser));
      }
      return new JsonNode(items, line);
    }
    if (token == JsonToken.VALUE_NUMBER_INT) {
      String digits = parser.getText();
      return new JsonNode(digits.length() > 9 ? digits : (Object) parser.getIntValue(), line);
    }
    return switch (token) {
      case VALUE_TRUE -> new JsonNode(true, line);
      case VALUE_FALSE -> new JsonNode(false, line);
      case VALUE_NULL -> new JsonNode(null, line);
      default -> new JsonNode(parser.getText(), line);
    };
  }

  /** The field of that name, or null if it is missing or null. */
  @Nullable JsonNode get(String name) throws BadInput {
    if (value instanceof Map<?, ?> fields) {
      return fields.get(name) instanceof JsonNode node && node.value != null ? node : null;
    }
    throw wrong("an object with the field \"" + name + "\"");
  }

  JsonNode require(String name) throws BadInput {
    JsonNode node = get(name);
    if (node == null) {
      throw new BadInput(
          Codes.BAD_FIELD, line, "the field \"" + name + "\" is missing", Codes.FORMAT);
    }
    return node;
  }

  /** The items of a field; none if it is missing. */
  List<JsonNode> items(String name) throws BadInput {
    JsonNode node = get(name);
    return node == null ? List.of() : node.items();
  }

  List<JsonNode> items() throws BadInput {
    if (value instanceof List<?> list) {
      List<JsonNode> items = new ArrayList<>();
      list.forEach(item -> items.add((JsonNode) item));
      return items;
    }
    throw wrong("a list");
  }

  String string() throws BadInput {
    if (value instanceof String string) {
      return string;
    }
    throw wrong("a text");
  }

  List<String> strings(String name) throws BadInput {
    List<String> strings = new ArrayList<>();
    for (JsonNode item : items(name)) {
      strings.add(item.string());
    }
    return strings;
  }

  int number() throws BadInput {
    if (value instanceof Integer number && number >= 0) {
      return number;
    }
    throw wrong("an offset: a whole number, 0 or more");
  }

  boolean flag(String name, boolean otherwise) throws BadInput {
    JsonNode node = get(name);
    if (node == null) {
      return otherwise;
    }
    if (node.value instanceof Boolean flag) {
      return flag;
    }
    throw node.wrong("true or false");
  }

  private BadInput wrong(String expected) {
    return new BadInput(Codes.BAD_FIELD, line, "here belongs " + expected, Codes.FORMAT);
  }
}
