package newsarchive.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON value, or several as JSON Lines. What is not known is left out. The result may
 * stand in a script element: {@code <}, {@code >}, {@code &} and the line separators are escaped.
 */
final class Json {
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .characterEscapes(new ScriptSafeEscapes())
          .rootValueSeparator("\n")
          .build();

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final JsonGenerator out;

  /** One call of the generator. */
  private interface Step {
    void write() throws IOException;
  }

  Json() {
    try {
      out = FACTORY.createGenerator(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("in memory", e);
    }
  }

  Json object() {
    return run(out::writeStartObject);
  }

  Json object(String name) {
    return run(() -> out.writeObjectFieldStart(name));
  }

  Json array() {
    return run(out::writeStartArray);
  }

  Json array(String name) {
    return run(() -> out.writeArrayFieldStart(name));
  }

  /** Ends the innermost object or array. */
  Json end() {
    return run(
        () -> {
          if (out.getOutputContext().inArray()) {
            out.writeEndArray();
          } else {
            out.writeEndObject();
          }
        });
  }

  /** Left out if null. */
  Json field(String name, @Nullable Object value) {
    if (value == null) {
      return this;
    }
    return run(() -> out.writeStringField(name, PlainText.wellFormed(value.toString())));
  }

  Json field(String name, int value) {
    return run(() -> out.writeNumberField(name, value));
  }

  Json field(String name, boolean value) {
    return run(() -> out.writeBooleanField(name, value));
  }

  /** A share with at most three decimals, the same digits on every Java version. */
  Json field(String name, double value) {
    return run(
        () -> {
          out.writeFieldName(name);
          out.writeNumber(decimal(value));
        });
  }

  static String decimal(double value) {
    BigDecimal rounded = new BigDecimal(value).setScale(3, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  Json value(Object value) {
    return run(() -> out.writeString(PlainText.wellFormed(value.toString())));
  }

  Json value(int value) {
    return run(() -> out.writeNumber(value));
  }

  /** An array of strings; an empty one too. */
  Json strings(String name, List<?> values) {
    array(name);
    values.forEach(this::value);
    return end();
  }

  /** What was written, with a line feed at its end, UTF-8; nothing if nothing was written. */
  byte[] bytes() {
    run(out::close);
    if (bytes.size() > 0) {
      bytes.write('\n');
    }
    return bytes.toByteArray();
  }

  private Json run(Step step) {
    try {
      step.write();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException("in memory", e);
    }
  }
}
