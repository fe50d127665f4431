package newsarchive.source;

import java.util.List;
import newsarchive.model.Block;

/** Titles that nobody gave: taken from the text, and marked as derived. */
final class Titles {
  /** Longest title taken from a sentence, in UTF-16 code units. */
  private static final int LONGEST = 80;

  private static final int SHORTEST_SENTENCE = 20;
  private static final int LONGEST_HEADLINE = 120;

  private Titles() {}

  /** One short line with letters and without the end of a sentence. */
  static boolean isHeadline(String line) {
    if (line.length() > LONGEST_HEADLINE || line.codePoints().noneMatch(Character::isLetter)) {
      return false;
    }
    boolean oneLine = line.chars().noneMatch(c -> c == '\n' || c == '\r' || c == 0x2028);
    char first = line.charAt(0);
    char last = line.charAt(line.length() - 1);
    return oneLine
        && "\"\u201C\u00AB".indexOf(first) < 0
        && ".,;:\u2026\"\u201D\u3002".indexOf(last) < 0;
  }

  /** The headline, or else the first sentence, shortened; the text must not be blank. */
  static String derive(String text, List<Block> blocks) {
    Block best = blocks.get(0);
    for (Block block : blocks) {
      if (block.span().of(text).codePoints().anyMatch(Character::isLetterOrDigit)) {
        best = block;
        break;
      }
    }
    String line = Blanks.collapse(best.span().of(text));
    return best.kind() == Block.Kind.HEADING ? shorten(line, LONGEST_HEADLINE) : sentence(line);
  }

  private static String sentence(String line) {
    for (int i = SHORTEST_SENTENCE; i < Math.min(line.length(), LONGEST); i++) {
      boolean end = ".!?".indexOf(line.charAt(i)) >= 0 && endsWord(line, i);
      if (end && (i + 1 == line.length() || line.charAt(i + 1) == ' ')) {
        return line.charAt(i) == '.' ? line.substring(0, i) : line.substring(0, i + 1);
      }
    }
    return shorten(line, LONGEST);
  }

  /** Behind a longer word, or a short one in small letters, a full stop ends the sentence. */
  private static boolean endsWord(String line, int end) {
    int start = line.lastIndexOf(' ', end) + 1;
    int length = end - start;
    return length > 3 || (length == 3 && Character.isLowerCase(line.charAt(start)));
  }

  private static String shorten(String line, int longest) {
    if (line.length() <= longest) {
      return line;
    }
    int cut = line.lastIndexOf(' ', longest);
    if (cut < longest / 2) {
      cut = longest;
      while (cut > 1 && isInside(line, cut)) {
        cut--;
      }
    }
    while (cut > 1 && ",;:-(\"\u201C \u2014".indexOf(line.charAt(cut - 1)) >= 0) {
      cut--;
    }
    return line.substring(0, cut) + "\u2026";
  }

  /** A cut here would tear a character apart. */
  private static boolean isInside(String line, int at) {
    int type = Character.getType(line.codePointAt(at));
    return Character.isLowSurrogate(line.charAt(at))
        || line.charAt(at) == '\u200D'
        || line.charAt(at - 1) == '\u200D'
        || type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.MODIFIER_SYMBOL;
  }
}
