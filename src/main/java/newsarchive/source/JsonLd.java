package newsarchive.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the description of the article in a page's JSON-LD (schema.org). */
final class JsonLd {
  private static final int DEEPEST = 40;
  private static final int LONGEST = 1024 * 1024;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxNameLength(500).build())
          .build();

  private JsonLd() {}

  /** The first object whose type is a kind of article; null if there is none. */
  static @Nullable Map<?, ?> article(String json) throws IOException {
    if (json.length() > LONGEST) {
      throw new IOException("too long");
    }
    try (JsonParser parser = FACTORY.createParser(json)) {
      return parser.nextToken() == null ? null : find(value(parser));
    }
  }

  /** A text, or the {@code name} of an object; the first of several; null if neither. */
  static @Nullable String text(@Nullable Object value) {
    List<String> all = texts(value);
    return all.isEmpty() ? null : all.get(0);
  }

  /** All texts, or names of objects, of a value or list of values. */
  static List<String> texts(@Nullable Object value) {
    List<String> texts = new ArrayList<>();
    for (Object item : value instanceof List<?> list ? list : listOf(value)) {
      Object name = item instanceof Map<?, ?> object ? object.get("name") : item;
      if (name instanceof String words && !Blanks.isBlank(words)) {
        texts.add(Blanks.collapse(words));
      }
    }
    return texts;
  }

  private static List<?> listOf(@Nullable Object value) {
    return value == null ? List.of() : List.of(value);
  }

  private static @Nullable Map<?, ?> find(@Nullable Object value) {
    if (value instanceof List<?> list) {
      for (Object item : list) {
        Map<?, ?> found = find(item);
        if (found != null) {
          return found;
        }
      }
      return null;
    }
    if (!(value instanceof Map<?, ?> object)) {
      return null;
    }
    boolean article =
        texts(object.get("@type")).stream()
            .anyMatch(type -> type.endsWith("Article") || type.endsWith("Posting"));
    return article ? object : find(object.get("@graph"));
  }

  private static @Nullable Object value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> object = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        Object value = value(parser);
        if (value != null) {
          object.putIfAbsent(name, value);
        }
      }
      return object;
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        Object value = value(parser);
        if (value != null) {
          list.add(value);
        }
      }
      return list;
    }
    return token == JsonToken.VALUE_NULL ? null : parser.getText();
  }
}
