package newsarchive.text;

import java.util.List;
import newsarchive.model.Span;

/**
 * What each quotation mark of a stretch of text does: open, close, or stand inside a word. Decided
 * by the mark's neighbours; where these leave it open (a straight mark glued to both sides: {@code
 * said."Then}) by the next mark of the same form, then by what is open before it.
 */
final class Marks {
  /** What a character does. */
  enum Role {
    NONE(0),
    OPEN(1),
    CLOSE(2),
    APOSTROPHE(3);

    private final byte code;

    Role(int code) {
      this.code = (byte) code;
    }
  }

  /** A single mark that opened longer ago is taken for a stray one. */
  private static final int LONGEST_SINGLE = 2_000;

  private static final int LONGEST_DOUBLE = 2_000;

  /** By their codes: a byte for each character instead of a reference. */
  private static final List<Role> ROLES = List.of(Role.values());

  private final String text;
  private final Span span;
  private final Words words;
  private final byte[] roles;

  /** Offsets of a mark that opened and has not closed yet, or -1. */
  private int openDouble = -1;

  private int openPair = -1;
  private int openSingle = -1;

  private Marks(String text, Span span, Words words) {
    this.text = text;
    this.span = span;
    this.words = words;
    this.roles = new byte[span.length()];
  }

  static Marks of(String text, Span span, Words words) {
    Marks marks = new Marks(text, span, words);
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (Glyphs.isMark(c)) {
        i = marks.decide(i, c);
      }
    }
    return marks;
  }

  Role at(int offset) {
    return ROLES.get(roles[offset - span.start()]);
  }

  boolean opensAt(int offset) {
    return offset < span.end() && at(offset) == Role.OPEN;
  }

  boolean closesAt(int offset) {
    return offset < span.end() && at(offset) == Role.CLOSE;
  }

  /** Length of the mark: 2 for {@code ''} and {@code ``}, else 1. */
  int lengthAt(int offset) {
    return isPair(offset) ? 2 : 1;
  }

  private boolean isPair(int i) {
    char c = text.charAt(i);
    return (c == '\'' || c == '`' || c == '\u2019' || c == '\u2018')
        && i + 1 < span.end()
        && text.charAt(i + 1) == c;
  }

  /** Returns the last offset of the mark. */
  private int decide(int i, char c) {
    if (isPair(i)) {
      Role role = shape(i, 2);
      if (role == Role.NONE) {
        role = byForm(c);
      }
      if (role == Role.NONE) {
        role = openPair >= 0 ? Role.CLOSE : Role.OPEN;
      }
      openPair = role == Role.OPEN ? i : -1;
      set(i, role);
      set(i + 1, role);
      return i + 1;
    }
    set(i, Glyphs.isDoubleMark(c) ? decideDouble(i, c) : decideSingle(i, c));
    return i;
  }

  private Role decideDouble(int i, char c) {
    Role role = shape(i, 1);
    if (role == Role.NONE) {
      role = byForm(c);
    }
    if (role == Role.NONE) {
      role = byOpen(i, c);
    }
    openDouble = role == Role.OPEN ? i : -1;
    return role;
  }

  private Role decideSingle(int i, char c) {
    if (Glyphs.isApostrophe(c) && isInsideWord(i)) {
      return Role.APOSTROPHE;
    }
    boolean open = openSingle >= 0 && i - openSingle <= LONGEST_SINGLE;
    if (Glyphs.isApostrophe(c) && c != '\u2018' && !open && endsPlural(i)) {
      return Role.APOSTROPHE;
    }
    Role role = shape(i, 1);
    if (role == Role.NONE) {
      role = byForm(c);
    }
    if (role == Role.NONE) {
      role = open ? Role.CLOSE : Role.OPEN;
    }
    openSingle = role == Role.OPEN ? i : -1;
    return role;
  }

  /** O'Neill, don't; '90s, 'em; 6'2. */
  private boolean isInsideWord(int i) {
    boolean wordBefore = i > span.start() && Glyphs.isWordPart(text, i - 1);
    boolean wordAfter = i + 1 < span.end() && Glyphs.isWordPart(text, i + 1);
    if (!wordAfter) {
      return false;
    }
    return wordBefore || isDecade(i + 1) || words.takesLeadingApostrophe(wordFrom(i + 1));
  }

  private boolean isDecade(int i) {
    return i + 1 < span.end()
        && Character.isDigit(text.charAt(i))
        && Character.isDigit(text.charAt(i + 1));
  }

  private CharSequence wordFrom(int start) {
    int end = start;
    while (end < span.end() && end - start < 10 && Glyphs.isWordPart(text, end)) {
      end++;
    }
    return text.subSequence(start, end);
  }

  /** "the members' council": behind an s, and no single mark waits to be closed. */
  private boolean endsPlural(int i) {
    if (i == span.start()) {
      return false;
    }
    char before = text.charAt(i - 1);
    boolean blankAfter = i + 1 < span.end() && Glyphs.isBlank(text.charAt(i + 1));
    return blankAfter && (before == 's' || before == 'x' || before == 'z' || before == 'n');
  }

  /** What the neighbours say, or NONE. */
  private Role shape(int i, int length) {
    boolean before = isOpenSide(i - 1);
    boolean after = isCloseSide(i + length);
    if (before == after) {
      return Role.NONE;
    }
    return before ? Role.OPEN : Role.CLOSE;
  }

  private boolean isOpenSide(int i) {
    if (i < span.start()) {
      return true;
    }
    char c = text.charAt(i);
    return Glyphs.isBlank(c)
        || Glyphs.isOpeningBracket(c)
        || Glyphs.isDash(c)
        || (Glyphs.isMark(c) && at(i) == Role.OPEN);
  }

  private boolean isCloseSide(int i) {
    if (i >= span.end()) {
      return true;
    }
    char c = text.charAt(i);
    return Glyphs.isBlank(c)
        || Glyphs.isClosingBracket(c)
        || Glyphs.isDash(c)
        || ",;:.?!".indexOf(c) >= 0
        || (Glyphs.closes(c) && !isOpenSide(i - 1))
        || (Glyphs.isDoubleMark(c) && Glyphs.opens(c));
  }

  private static Role byForm(char c) {
    if (Glyphs.opens(c)) {
      return Role.OPEN;
    }
    return Glyphs.closes(c) ? Role.CLOSE : Role.NONE;
  }

  /**
   * What is open closes; but a mark that opened very long ago is a stray one, and the next mark of
   * the same form knows more.
   */
  private Role byOpen(int i, char c) {
    boolean stale = openDouble >= 0 && i - openDouble > LONGEST_DOUBLE;
    Role role = stale ? byNext(i, c) : Role.NONE;
    if (role != Role.NONE) {
      return role;
    }
    return openDouble >= 0 ? Role.CLOSE : Role.OPEN;
  }

  /** If the next mark of the same form clearly closes, this one opens, and the other way round. */
  private Role byNext(int i, char c) {
    int next = text.indexOf(c, i + 1);
    if (next < 0 || next >= span.end()) {
      return Role.NONE;
    }
    boolean before = isOpenSide(next - 1);
    boolean after = isCloseSide(next + 1);
    if (before == after) {
      return Role.NONE;
    }
    return before ? Role.CLOSE : Role.OPEN;
  }

  private void set(int offset, Role role) {
    roles[offset - span.start()] = role.code;
  }
}
