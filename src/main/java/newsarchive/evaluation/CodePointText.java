package newsarchive.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import newsarchive.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text whose characters are code points. What is a word or a blank is defined as in Python's
 * regular expressions, in which the published scorers are written.
 */
final class CodePointText {
  /** Stand for code points that take two UTF-16 units: a letter and a sign. */
  private static final char LETTER = '\uA66E';

  private static final char SIGN = '\uFFFD';
  private static final int STEP = 256;

  private final String source;

  /** One unit for each code point. */
  private final String flat;

  /** UTF-16 offset of every {@code STEP}th code point; empty if that is the number itself. */
  private final int[] marks;

  CodePointText(String source) {
    this.source = source;
    boolean plain = source.chars().noneMatch(c -> Character.isSurrogate((char) c));
    this.flat = plain ? source : flattened(source);
    this.marks = new int[plain ? 0 : flat.length() / STEP + 1];
    for (int i = 1; i < marks.length; i++) {
      marks[i] = source.offsetByCodePoints(marks[i - 1], STEP);
    }
  }

  private static String flattened(String source) {
    StringBuilder flat = new StringBuilder(source.length());
    source
        .codePoints()
        .forEach(
            c -> {
              if (Character.isBmpCodePoint(c)) {
                flat.append((char) c);
              } else {
                flat.append(isWord(c) ? LETTER : SIGN);
              }
            });
    return flat.toString();
  }

  /** One UTF-16 unit for each code point; those beyond the first plane are replaced. */
  String flat() {
    return flat;
  }

  int length() {
    return flat.length();
  }

  /** Turns an offset in UTF-16 units into one in code points. */
  int at(int offset) {
    if (marks.length == 0) {
      return offset;
    }
    int found = Arrays.binarySearch(marks, offset);
    int mark = found < 0 ? -found - 2 : found;
    return mark * STEP + source.codePointCount(marks[mark], offset);
  }

  /** Turns a span in UTF-16 units into one in code points. */
  Span at(Span span) {
    return new Span(at(span.start()), at(span.end()));
  }

  @Nullable Span atOrNull(@Nullable Span span) {
    return span == null ? null : at(span);
  }

  List<Span> at(List<Span> spans) {
    return spans.stream().map(this::at).toList();
  }

  /** The words of a span, as they stand; what lies beyond the end is left out. */
  String words(Span span) {
    int start = Math.min(span.start(), flat.length());
    int end = Math.min(span.end(), flat.length());
    return source.substring(unit(start), unit(end));
  }

  /** Turns an offset in code points into one in UTF-16 units. */
  private int unit(int offset) {
    if (marks.length == 0) {
      return offset;
    }
    int mark = offset / STEP;
    return source.offsetByCodePoints(marks[mark], offset - mark * STEP);
  }

  /** Turns spans in code points into ones in UTF-16 units. */
  List<Span> units(List<Span> spans) {
    return spans.stream().map(s -> new Span(unit(s.start()), unit(s.end()))).toList();
  }

  String words(List<Span> spans) {
    return String.join(" ", spans.stream().map(this::words).toList());
  }

  /**
   * Where the words of the spans start: a set that ignores punctuation. A word cut by a span's
   * start counts from there.
   */
  BitSet wordStarts(List<Span> spans) {
    BitSet starts = new BitSet();
    for (Span span : spans) {
      boolean inside = false;
      for (int i = span.start(); i < Math.min(span.end(), flat.length()); i++) {
        boolean word = isWord(flat.charAt(i));
        if (word && !inside) {
          starts.set(i);
        }
        inside = word;
      }
    }
    return starts;
  }

  int wordCount(Span span) {
    return wordStarts(List.of(span)).cardinality();
  }

  /** Letters, digits, other numbers and the underscore. */
  static boolean isWord(int codePoint) {
    int type = Character.getType(codePoint);
    return Character.isLetter(codePoint)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER
        || codePoint == '_';
  }

  static boolean isBlank(char c) {
    return (c >= '\t' && c <= '\r')
        || (c >= '\u001C' && c <= ' ')
        || c == '\u0085'
        || Character.isSpaceChar(c);
  }

  /** The parts between blanks. */
  static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean blank = i == text.length() || isBlank(text.charAt(i));
      if (!blank && start < 0) {
        start = i;
      } else if (blank && start >= 0) {
        parts.add(text.substring(start, i));
        start = -1;
      }
    }
    return parts;
  }

  /** A word without the given characters at its ends. */
  static String strip(String word, String characters) {
    int start = 0;
    int end = word.length();
    while (start < end && characters.indexOf(word.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && characters.indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(start, end);
  }
}
