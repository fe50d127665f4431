package newsarchive.cache;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import newsarchive.model.Span;
import org.jspecify.annotations.Nullable;

/** Reads what {@link Output} wrote; anything else ends in an unchecked exception. */
final class Input {
  private final byte[] bytes;
  private int at;
  private int place;
  private final List<String> known = new ArrayList<>();

  /**
   * Starts to read.
   *
   * @param at index of the first byte
   */
  Input(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  boolean isAtEnd() {
    return at == bytes.length;
  }

  int number() {
    int value = 0;
    int shift = 0;
    int b = raw();
    while ((b & 0x80) != 0) {
      value |= (b & 0x7f) << shift;
      shift += 7;
      b = raw();
    }
    return value | b << shift;
  }

  /** 0 to 255. */
  int raw() {
    return bytes[at++] & 0xff;
  }

  boolean truth() {
    return raw() != 0;
  }

  double real() {
    long bits = 0;
    for (int i = 0; i < 8; i++) {
      bits = bits << 8 | raw();
    }
    return Double.longBitsToDouble(bits);
  }

  String text() {
    int number = number();
    if (number > 0) {
      return known.get(number - 1);
    }
    int length = number();
    String value = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    known.add(value);
    return value;
  }

  Span span() {
    int coded = number();
    int start = place + ((coded >>> 1) ^ -(coded & 1));
    place = start;
    return new Span(start, start + number());
  }

  <E extends Enum<E>> E constant(E[] constants) {
    return constants[raw()];
  }

  <T> @Nullable T optional(Function<Input, T> read) {
    return truth() ? read.apply(this) : null;
  }

  <T> List<T> list(Function<Input, T> read) {
    return numbered(any -> read.apply(this));
  }

  /** A list of which each thing is read by its number in it. */
  <T> List<T> numbered(IntFunction<T> read) {
    int size = number();
    if (size < 0 || size > bytes.length - at) {
      throw new IndexOutOfBoundsException("a list of " + size);
    }
    List<T> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(read.apply(i));
    }
    return values;
  }
}
