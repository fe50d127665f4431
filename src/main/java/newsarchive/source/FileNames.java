package newsarchive.source;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * True names of files. Under {@code LC_ALL=C} Java shows names beyond ASCII as question marks, but
 * still knows their bytes, and gives them in a file's URI.
 */
final class FileNames {
  private FileNames() {}

  /** The path relative to the folder, with {@code /} between the parts, as UTF-8 reads it. */
  static String relative(Path folder, Path file) {
    String root = rawPath(folder);
    String path = rawPath(file);
    return decode(path.substring(root.length() + 1));
  }

  /** The last part of the path. */
  static String last(Path file) {
    String path = rawPath(file);
    return decode(path.substring(path.lastIndexOf('/') + 1));
  }

  private static String rawPath(Path file) {
    String path = file.toAbsolutePath().normalize().toUri().getRawPath();
    return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  private static String decode(String escaped) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      if (c == '%') {
        bytes.write(Integer.parseInt(escaped.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
      }
    }
    return decode(bytes.toByteArray());
  }

  /** Bytes that are not UTF-8 are shown one by one, so that no two names become the same. */
  private static String decode(byte[] bytes) {
    try {
      CharBuffer name = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return name.toString();
    } catch (CharacterCodingException e) {
      StringBuilder name = new StringBuilder();
      for (byte b : bytes) {
        int value = b & 0xFF;
        if (value >= 0x20 && value < 0x7F) {
          name.append((char) value);
        } else {
          name.append("\\x").append(Integer.toHexString(0x100 | value).substring(1));
        }
      }
      return name.toString();
    }
  }
}
