package newsarchive.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import newsarchive.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Values in few bytes: numbers in groups of seven bits, a text that came before as its number, a
 * span as its distance from the one before.
 */
final class Output {
  private byte[] bytes = new byte[4096];
  private int size;
  private int place;
  private final Map<String, Integer> known = new HashMap<>();

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  /** A number of at least 0. */
  void number(int value) {
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      raw(rest | 0x80);
      rest >>>= 7;
    }
    raw(rest);
  }

  void raw(int low8) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * size);
    }
    bytes[size++] = (byte) low8;
  }

  void truth(boolean value) {
    raw(value ? 1 : 0);
  }

  void real(double value) {
    long bits = Double.doubleToLongBits(value);
    for (int shift = 56; shift >= 0; shift -= 8) {
      raw((int) (bits >>> shift));
    }
  }

  void text(String value) {
    Integer before = known.putIfAbsent(value, known.size());
    if (before != null) {
      number(before + 1);
      return;
    }
    number(0);
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    for (byte b : utf8) {
      raw(b);
    }
  }

  void span(Span span) {
    int distance = span.start() - place;
    number((distance << 1) ^ (distance >> 31));
    number(span.length());
    place = span.start();
  }

  /** By its place: what another build of the program wrote is never read. */
  @SuppressWarnings("EnumOrdinal")
  void constant(Enum<?> value) {
    raw(value.ordinal());
  }

  <T> void optional(@Nullable T value, BiConsumer<Output, T> write) {
    truth(value != null);
    if (value != null) {
      write.accept(this, value);
    }
  }

  <T> void list(List<T> values, BiConsumer<Output, T> write) {
    number(values.size());
    for (T value : values) {
      write.accept(this, value);
    }
  }
}
