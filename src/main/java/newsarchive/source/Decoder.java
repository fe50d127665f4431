package newsarchive.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import newsarchive.diagnostics.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text, strictly: a byte order mark decides, then what is declared, else it is UTF-8. What
 * cannot be decoded is an error and never guessed.
 */
final class Decoder {
  private static final String CONVERT =
      "convert it to UTF-8 (iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW), or declare its character set"
          + " in a sidecar: charset: windows-1252";

  /**
   * A decoded file.
   *
   * @param text without a byte order mark
   * @param charset canonical name
   */
  record Decoded(String text, String charset) {}

  private record Mark(Charset charset, int length) {}

  private Decoder() {}

  static Decoded decode(byte[] bytes, @Nullable String declared) throws BadInput {
    if (bytes.length == 0) {
      throw new BadInput(Codes.EMPTY, 0, "the file is empty", null);
    }
    Signatures.refuse(bytes);
    Mark mark = mark(bytes);
    Charset charset = mark != null ? mark.charset() : charset(declared);
    int start = mark != null ? mark.length() : 0;
    if (mark == null) {
      refuseNul(bytes, charset);
    }
    String text = decode(bytes, start, charset, declared != null || mark != null);
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw new BadInput(
          Codes.NOT_TEXT,
          Lines.at(text, nul),
          "a NUL character in the text",
          "remove it, or convert the file to UTF-8");
    }
    return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, charset.name());
  }

  /** The character set of that name. */
  static Charset charset(@Nullable String name) throws BadInput {
    if (name == null) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new BadInput(
          Codes.CHARSET,
          0,
          "unknown character set: " + name,
          "use an IANA name such as UTF-8 or windows-1252");
    }
  }

  private static @Nullable Mark mark(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return new Mark(StandardCharsets.UTF_8, 3);
    }
    if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
      return new Mark(Charset.forName("UTF-32LE"), 4);
    }
    if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
      return new Mark(Charset.forName("UTF-32BE"), 4);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return new Mark(StandardCharsets.UTF_16LE, 2);
    }
    return starts(bytes, 0xFE, 0xFF) ? new Mark(StandardCharsets.UTF_16BE, 2) : null;
  }

  private static boolean starts(byte[] bytes, int... values) {
    if (bytes.length < values.length) {
      return false;
    }
    for (int i = 0; i < values.length; i++) {
      if ((bytes[i] & 0xFF) != values[i]) {
        return false;
      }
    }
    return true;
  }

  private static void refuseNul(byte[] bytes, Charset charset) throws BadInput {
    if (charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")) {
      return;
    }
    int nuls = 0;
    int first = -1;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        nuls++;
        first = first < 0 ? i : first;
      }
    }
    if (nuls > bytes.length / 4) {
      throw new BadInput(
          Codes.CHARSET,
          1,
          "NUL bytes at every other place: this looks like UTF-16 without a byte order mark",
          "convert it to UTF-8 (iconv -f UTF-16LE -t UTF-8 OLD > NEW)");
    }
    if (nuls > 0) {
      throw new BadInput(
          Codes.NOT_TEXT,
          lineOf(bytes, first),
          "a NUL byte at byte offset " + first + ": this is not a text",
          "remove it, or save the article as plain text in UTF-8");
    }
  }

  private static String decode(byte[] bytes, int start, Charset charset, boolean declared)
      throws BadInput {
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(bytes.length - start + 2);
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    out.flip();
    if (result.isError()) {
      String what = hex(bytes, in.position(), result.length());
      throw new BadInput(
          Codes.CHARSET,
          Lines.at(out, out.length()),
          what
              + " at byte offset "
              + in.position()
              + " is not valid "
              + charset.name()
              + (declared ? ", which the file declares" : ""),
          CONVERT);
    }
    return out.toString();
  }

  private static String hex(byte[] bytes, int at, int length) {
    StringBuilder hex = new StringBuilder("byte");
    for (int i = at; i < Math.min(bytes.length, at + Math.max(1, length)); i++) {
      hex.append(String.format(Locale.ROOT, " 0x%02X", bytes[i] & 0xFF));
    }
    return hex.toString();
  }

  private static int lineOf(byte[] bytes, int offset) {
    return Lines.at(new String(bytes, 0, offset, StandardCharsets.ISO_8859_1), offset);
  }
}
