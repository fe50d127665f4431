package newsarchive.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import newsarchive.export.ScriptSafeEscapes;

/**
 * A part of the index as a script: one call with JSON data. A page that is opened from disk may
 * load scripts, but no data.
 */
final class Part {
  /** The function that takes the parts. */
  static final String TAKER = "newsArchiveSearch";

  private static final JsonFactory FACTORY =
      new JsonFactory().setCharacterEscapes(new ScriptSafeEscapes());

  private Part() {}

  /** Writes a value. */
  @FunctionalInterface
  interface Value {
    void write(JsonGenerator json) throws IOException;
  }

  /** The value as JSON that may stand in a script. */
  static byte[] json(Value value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
      value.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException("in memory", e);
    }
    return bytes.toByteArray();
  }

  /** The script: {@code newsArchiveSearch("VERSION","NAME",DATA)}. */
  static byte[] script(String version, String name, byte[] data) {
    String call = TAKER + "(\"" + version + "\",\"" + name + "\",";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(call.getBytes(StandardCharsets.US_ASCII));
    bytes.writeBytes(data);
    bytes.writeBytes(")\n".getBytes(StandardCharsets.US_ASCII));
    return bytes.toByteArray();
  }
}
