package newsarchive.curation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsarchive.model.Correction;
import newsarchive.model.Correction.Kind;
import newsarchive.model.Orphan;
import newsarchive.model.PlacedCorrection;
import newsarchive.model.SourceDocument;
import newsarchive.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Decisions on the same words that cannot both be followed: then neither is, for no one could tell
 * which the editors mean. What is decided twice alike is followed once.
 */
final class Contradictions {
  /** Kinds that say who speaks. */
  private static final Set<Kind> SPEAKER =
      EnumSet.of(Kind.SPEAKER, Kind.STATEMENT, Kind.MISSING_NAME);

  /** Of each two of them on the same words one is wrong, whatever they say. */
  private static final List<Set<Kind>> NEVER_BOTH =
      List.of(
          EnumSet.of(Kind.NO_STATEMENT, Kind.SPEAKER),
          EnumSet.of(Kind.NO_STATEMENT, Kind.STATEMENT),
          EnumSet.of(Kind.NO_STATEMENT, Kind.CHECKED),
          EnumSet.of(Kind.SAME_NAME, Kind.OTHER_NAME),
          EnumSet.of(Kind.BREAK, Kind.NO_BREAK),
          EnumSet.of(Kind.CLAIM_REJECTED, Kind.CLAIM_REWORDED),
          EnumSet.of(Kind.CLAIM_REJECTED, Kind.CLAIM_REVIEWED));

  private final SourceDocument document;
  private final Map<Integer, List<PlacedCorrection>> byStart = new HashMap<>();

  private Contradictions(SourceDocument document) {
    this.document = document;
  }

  /**
   * The corrections that can be followed, in their order.
   *
   * @param orphans gets the others
   */
  static List<PlacedCorrection> leaveOut(
      SourceDocument document, List<PlacedCorrection> corrections, List<Orphan> orphans) {
    Contradictions all = new Contradictions(document);
    for (PlacedCorrection placed : corrections) {
      int start = all.words(placed).start();
      all.byStart.computeIfAbsent(start, s -> new ArrayList<>()).add(placed);
    }
    List<PlacedCorrection> kept = new ArrayList<>();
    for (PlacedCorrection placed : corrections) {
      Orphan orphan = all.orphan(placed);
      if (orphan == null) {
        kept.add(placed);
      } else {
        orphans.add(orphan);
      }
    }
    return kept;
  }

  private @Nullable Orphan orphan(PlacedCorrection placed) {
    List<PlacedCorrection> here = byStart.getOrDefault(words(placed).start(), List.of());
    for (PlacedCorrection other : here) {
      if (!other.equals(placed) && concernSame(placed, other) && contradict(placed, other)) {
        return orphan(
            placed.correction(),
            Orphan.Why.CONTRADICTED,
            "contradicts the entry at " + place(other),
            "decide for one of them and remove the other; neither is followed");
      }
    }
    for (PlacedCorrection earlier : here.subList(0, here.indexOf(placed))) {
      boolean alike = placed.correction().kind() == earlier.correction().kind();
      if (alike && concernSame(placed, earlier)) {
        return orphan(
            placed.correction(),
            Orphan.Why.TWICE,
            "says the same as the entry at " + place(earlier),
            "remove one of them");
      }
    }
    return null;
  }

  private Orphan orphan(Correction correction, Orphan.Why why, String reason, String hint) {
    return new Orphan(
        why, correction.place(), document.id(), correction.quote().exact(), reason, hint);
  }

  /** The same words, or, for a break, the same beginning. */
  private boolean concernSame(PlacedCorrection one, PlacedCorrection other) {
    return isOnBreak(one) == isOnBreak(other)
        && (isOnBreak(one) || words(one).equals(words(other)));
  }

  private static boolean isOnBreak(PlacedCorrection placed) {
    Kind kind = placed.correction().kind();
    return kind == Kind.BREAK || kind == Kind.NO_BREAK;
  }

  private static boolean contradict(PlacedCorrection one, PlacedCorrection other) {
    Correction first = one.correction();
    Correction second = other.correction();
    Set<Kind> kinds = EnumSet.of(first.kind(), second.kind());
    if (NEVER_BOTH.contains(kinds) || isNoName(first, second) || isNoName(second, first)) {
      return true;
    }
    boolean comparable = kinds.size() == 1 || SPEAKER.containsAll(kinds);
    return comparable && (!names(first).equals(names(second)) || differ(first, second));
  }

  /** What names nothing is not called otherwise either. */
  private static boolean isNoName(Correction one, Correction other) {
    return one.kind() == Kind.ENTITY_KIND
        && one.type() == null
        && (other.kind() == Kind.SAME_NAME || other.kind() == Kind.OTHER_NAME);
  }

  /** What one leaves open the other may say, but for the kind of an entity, which may be none. */
  private static boolean differ(Correction one, Correction other) {
    boolean open = one.kind() != Kind.ENTITY_KIND && (one.type() == null || other.type() == null);
    return (!open && one.type() != other.type())
        || (one.words() != null && other.words() != null && !one.words().equals(other.words()))
        || (one.verdict() != null && !one.verdict().equals(other.verdict()));
  }

  private static List<String> names(Correction correction) {
    return correction.names().stream()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .sorted()
        .distinct()
        .toList();
  }

  /** Without the marks and blanks at the edges. */
  private Span words(PlacedCorrection placed) {
    String text = document.text();
    int start = placed.span().start();
    int end = placed.span().end();
    while (start < end - 1 && !Character.isLetterOrDigit(text.codePointAt(start))) {
      start++;
    }
    while (end > start + 1 && !Character.isLetterOrDigit(text.codePointBefore(end))) {
      end--;
    }
    return new Span(start, end);
  }

  private static String place(PlacedCorrection placed) {
    return placed.correction().place().file() + ":" + placed.correction().place().line();
  }
}
