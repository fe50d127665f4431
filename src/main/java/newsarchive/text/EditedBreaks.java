package newsarchive.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import newsarchive.model.Correction;
import newsarchive.model.Edits;
import newsarchive.model.Elision;
import newsarchive.model.PlacedCorrection;
import newsarchive.model.Span;

/** Where editors say that paragraphs begin, that none begins, and that a name is missing. */
final class EditedBreaks {
  /** How much of the words before a gap is kept for showing the place. */
  private static final int CONTEXT = 80;

  /** A gap that the program found so near is the same: it may stand before a comma. */
  private static final int SAME_GAP = 3;

  private final TreeSet<Integer> begins = new TreeSet<>();
  private final TreeSet<Integer> joins = new TreeSet<>();
  private final TreeSet<Integer> gaps = new TreeSet<>();

  private EditedBreaks() {}

  static EditedBreaks of(Edits edits) {
    EditedBreaks edited = new EditedBreaks();
    edited.add(edits.of(Correction.Kind.BREAK), edited.begins);
    edited.add(edits.of(Correction.Kind.NO_BREAK), edited.joins);
    edited.add(edits.of(Correction.Kind.MISSING_NAME), edited.gaps);
    edited.joins.removeAll(edited.begins);
    return edited;
  }

  private void add(List<PlacedCorrection> corrections, SortedSet<Integer> places) {
    corrections.forEach(placed -> places.add(placed.span().start()));
  }

  boolean begins(int offset) {
    return begins.contains(offset);
  }

  boolean joins(int offset) {
    return joins.contains(offset);
  }

  /**
   * The breaks within a block, ascending: those that the program restored but for those that
   * editors took away, and those that editors set.
   */
  List<Integer> in(String text, Span block, List<Integer> restored) {
    TreeSet<Integer> breaks = new TreeSet<>(restored);
    breaks.removeAll(joins);
    for (int offset : begins.subSet(block.start() + 1, Math.max(block.start() + 1, block.end()))) {
      if (!Glyphs.isBlank(text.charAt(offset)) && !isInsideCharacter(text, offset)) {
        breaks.add(offset);
      }
    }
    return List.copyOf(breaks);
  }

  private static boolean isInsideCharacter(String text, int offset) {
    return Character.isLowSurrogate(text.charAt(offset))
        && Character.isHighSurrogate(text.charAt(offset - 1));
  }

  /** The gaps that the program found, and those that editors marked, ascending. */
  List<Elision> withGaps(String text, List<Elision> found) {
    List<Elision> all = new ArrayList<>(found);
    for (int gap : gaps) {
      if (found.stream().noneMatch(known -> Math.abs(known.offset() - gap) <= SAME_GAP)) {
        int start = Math.max(0, gap - CONTEXT);
        int whole = start > 0 ? text.indexOf(' ', start) + 1 : 0;
        int from = whole > 0 && whole < gap ? whole : start;
        all.add(new Elision(gap, text.substring(from, gap).stripTrailing()));
      }
    }
    all.sort(Comparator.comparingInt(Elision::offset));
    return all;
  }
}
