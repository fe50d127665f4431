package newsarchive.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A part of the index as a script: one call with JSON data. A page that is opened from disk may
 * load scripts, but no data.
 */
final class Part {
  /** The function that takes the parts. */
  static final String TAKER = "newsArchiveSearch";

  private static final JsonFactory FACTORY = new JsonFactory().setCharacterEscapes(new Harmless());

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

  /** Unpaired surrogates, which no file can hold, become U+FFFD; no offset changes. */
  static String wellFormed(String text) {
    StringBuilder fixed = new StringBuilder(text);
    for (int i = 0; i < fixed.length(); i++) {
      char c = fixed.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < fixed.length()
              && Character.isLowSurrogate(fixed.charAt(i + 1));
      if (pair) {
        i++;
      } else if (Character.isSurrogate(c)) {
        fixed.setCharAt(i, '\uFFFD');
      }
    }
    return fixed.toString();
  }

  /** Escapes what could end a script element or a line of a script. */
  private static final class Harmless extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    private final int[] ascii = standardAsciiEscapesForJSON();

    Harmless() {
      for (char c : new char[] {'<', '>', '&', 0x7F}) {
        ascii[c] = ESCAPE_STANDARD;
      }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      return switch (c) {
        case 0x2028 -> new SerializedString("\\u2028");
        case 0x2029 -> new SerializedString("\\u2029");
        default -> null;
      };
    }
  }
}
