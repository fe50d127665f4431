package newsarchive.site;

import java.util.Arrays;

/**
 * Makes characters fit to be shown. Unpaired surrogates, non-characters and control characters
 * become U+FFFD, carriage returns before a line feed are left out, and so are bidirectional
 * controls without their partner: one that is never closed would turn around whatever the page has
 * behind it.
 */
final class Characters {
  /** Stands for a character that is not shown; a real one of this value becomes U+FFFD. */
  static final char HIDDEN = '\0';

  private static final char UNKNOWN = '\uFFFD';

  private Characters() {}

  /** A text from outside, as it may be shown by itself. */
  static String shown(String text) {
    char[] glyphs = text.toCharArray();
    fit(glyphs, 0, glyphs.length);
    return join(glyphs, 0, glyphs.length);
  }

  /** The same on one line, without blanks at its ends. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean blank = false;
    for (char c : shown(text).toCharArray()) {
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        blank = !line.isEmpty();
      } else {
        line.append(blank ? " " : "").append(c);
        blank = false;
      }
    }
    return line.toString();
  }

  /** What is left of a stretch without the hidden characters. */
  static String join(char[] glyphs, int start, int end) {
    StringBuilder text = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      if (glyphs[i] != HIDDEN) {
        text.append(glyphs[i]);
      }
    }
    return text.toString();
  }

  /** Replaces in place; the stretch is one block of a page. */
  static void fit(char[] glyphs, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = glyphs[i];
      if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(glyphs[i + 1])) {
        if ((Character.toCodePoint(c, glyphs[i + 1]) & 0xFFFE) == 0xFFFE) {
          glyphs[i] = UNKNOWN;
          glyphs[i + 1] = HIDDEN;
        }
        i++;
      } else if (c == '\r') {
        glyphs[i] = i + 1 < end && glyphs[i + 1] == '\n' ? HIDDEN : '\n';
      } else if (isUnfit(c)) {
        glyphs[i] = UNKNOWN;
      }
    }
    balance(glyphs, start, end);
  }

  private static boolean isUnfit(char c) {
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\f';
    return control || c == '\f' || Character.isSurrogate(c) || isNonCharacter(c);
  }

  private static boolean isNonCharacter(char c) {
    return (c >= '\uFDD0' && c <= '\uFDEF') || c >= '\uFFFE';
  }

  /** Hides bidirectional controls without their partner, in place. */
  static void balance(char[] glyphs, int start, int end) {
    int[] open = new int[8];
    int depth = 0;
    for (int i = start; i < end; i++) {
      char c = glyphs[i];
      char partner = partner(c);
      if (partner != HIDDEN) {
        open = depth == open.length ? Arrays.copyOf(open, 2 * depth) : open;
        open[depth++] = i;
      } else if (c == '\u202C' || c == '\u2069') {
        if (depth > 0 && partner(glyphs[open[depth - 1]]) == c) {
          depth--;
        } else {
          glyphs[i] = HIDDEN;
        }
      }
    }
    while (depth > 0) {
      glyphs[open[--depth]] = HIDDEN;
    }
  }

  /** The control that ends what this one begins, or {@link #HIDDEN} if it begins nothing. */
  private static char partner(char c) {
    return switch (c) {
      case '\u202A', '\u202B', '\u202D', '\u202E' -> '\u202C';
      case '\u2066', '\u2067', '\u2068' -> '\u2069';
      default -> HIDDEN;
    };
  }
}
