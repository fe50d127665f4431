package newsarchive.archive.following;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsarchive.archive.following.Content.Item;
import newsarchive.archive.following.Content.Person;
import newsarchive.archive.following.Verdict.Relation;
import newsarchive.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Decides how two claims stand to each other. In doubt there is no relation: a wrong conflict harms
 * more than a missed one.
 */
final class Comparison {
  /** Two articles with so many names in common tell one story. */
  private static final int COMMON_NAMES = 2;

  /** With fewer common words "it" may be anything. */
  private static final int FEWEST_BEHIND_PRONOUN = 4;

  private static final int SHARE_OF_SAME = 3;
  private static final int SHARE_OF_CONFLICT = 4;

  private final WordLists lists;

  Comparison(WordLists lists) {
    this.lists = lists;
  }

  /** A claim and what it says. */
  record Read(Said said, Content content) {}

  @Nullable Verdict compare(Read one, Read other) {
    if (one.content().isEmpty() || other.content().isEmpty() || !canMeet(one, other)) {
      return null;
    }
    if (isLoose(one) || isLoose(other)) {
      return isVerbatim(one, other) ? same() : null;
    }
    Overlap overlap = Overlap.of(one.content(), other.content());
    if (!areBound(one, other, overlap) || !standsAlone(one, other, overlap)) {
      return null;
    }
    if (!overlap.ordered() && one.content().passive() == other.content().passive()) {
      return null;
    }
    if (one.content().passive() != other.content().passive() && startAlike(one, other)) {
      return null;
    }
    Pair pair = new Pair(one, other, overlap);
    Verdict verdict = same(pair);
    verdict = verdict == null ? opposite(pair) : verdict;
    return verdict == null ? figures(pair) : verdict;
  }

  private record Pair(Read one, Read other, Overlap overlap) {
    int days() {
      return Nearness.days(one.said().date(), other.said().date());
    }

    boolean meet() {
      return one.content().tense().meets(other.content().tense());
    }

    /** The tense that needs the nearer dates. */
    Tense tense() {
      Tense tense = one.content().tense();
      return tense == Tense.REPORTED_PAST ? other.content().tense() : tense;
    }
  }

  private static boolean canMeet(Read one, Read other) {
    Set<String> days = one.content().days();
    if (!days.equals(other.content().days())) {
      return false;
    }
    int apart = Nearness.days(one.said().date(), other.said().date());
    return days.isEmpty() || (apart != Nearness.UNKNOWN && apart <= 1);
  }

  /** What it says hangs on words that are not in it. */
  private static boolean isLoose(Read read) {
    return read.content().obscure() || read.content().person() == Person.OTHERS;
  }

  /** Word for word the same, by the same person. */
  private static boolean isVerbatim(Read one, Read other) {
    return one.content().items().size() >= 3
        && sharesSpeaker(one, other)
        && stems(one).equals(stems(other))
        && one.content().negative() == other.content().negative()
        && one.said().modality() == other.said().modality()
        && alike(one.content().quantities(), other.content().quantities());
  }

  private static List<String> stems(Read read) {
    return read.content().items().stream().map(Item::stem).toList();
  }

  private static boolean sharesSpeaker(Read one, Read other) {
    return !Collections.disjoint(one.said().speakers(), other.said().speakers());
  }

  /** "The bridge" of two stories is not one bridge. */
  private static boolean areBound(Read one, Read other, Overlap overlap) {
    Set<String> common = new HashSet<>(one.said().context());
    common.retainAll(other.said().context());
    return common.size() >= COMMON_NAMES
        || sharesSpeaker(one, other)
        || overlap.shared().stream().anyMatch(Item::name);
  }

  private static boolean standsAlone(Read one, Read other, Overlap overlap) {
    boolean own =
        one.content().person() == Person.SPEAKER || other.content().person() == Person.SPEAKER;
    boolean subject =
        one.content().person() == Person.SUBJECT || other.content().person() == Person.SUBJECT;
    boolean known = overlap.supplied() && overlap.shared().size() >= FEWEST_BEHIND_PRONOUN;
    return (!own
            || (sharesSpeaker(one, other) && one.content().person() == other.content().person()))
        && (!subject || known);
  }

  /** "The council warned" and "the council was warned" have one subject and two meanings. */
  private static boolean startAlike(Read one, Read other) {
    return stems(one).get(0).equals(stems(other).get(0));
  }

  private @Nullable Verdict same(Pair pair) {
    Content one = pair.one().content();
    Content other = pair.other().content();
    Tense tense = one.tense();
    boolean near = pair.meet() || (!tense.isPast() && !other.tense().isPast());
    boolean enough = pair.overlap().shared().size() + one.quantities().size() >= 2;
    boolean same =
        near
            && enough
            && one.negative() == other.negative()
            && alike(one.quantities(), other.quantities())
            && pair.overlap().isNearlyAll(SHARE_OF_SAME);
    return same ? same() : null;
  }

  private static Verdict same() {
    return new Verdict(Relation.SAME, "the same words, but for small ones", List.of(), List.of());
  }

  private static boolean alike(List<Quantity> some, List<Quantity> others) {
    boolean alike = some.size() == others.size();
    for (int i = 0; alike && i < some.size(); i++) {
      alike = some.get(i).unit().equals(others.get(i).unit()) && some.get(i).isSame(others.get(i));
    }
    return alike;
  }

  private @Nullable Verdict opposite(Pair pair) {
    Content one = pair.one().content();
    Content other = pair.other().content();
    boolean can =
        pair.meet()
            && Nearness.allowsOpposites(pair.tense(), pair.days())
            && alike(one.quantities(), other.quantities());
    if (!can) {
      return null;
    }
    if (one.negative() != other.negative()) {
      boolean whole =
          pair.overlap().shared().size() >= 2 && pair.overlap().isNearlyAll(SHARE_OF_CONFLICT);
      return whole ? negated(pair) : null;
    }
    return one.negative() ? null : antonyms(pair);
  }

  private static Verdict negated(Pair pair) {
    Span first = pair.one().content().negation();
    Span second = pair.other().content().negation();
    Read denying = first != null ? pair.one() : pair.other();
    Span word = first != null ? first : second;
    String reason =
        word == null || word.length() == 0
            ? "one denies what the other says"
            : "the same words, once with " + quoted(denying, word);
    return new Verdict(Relation.OPPOSITE, reason, shown(first), shown(second));
  }

  private static List<Span> shown(@Nullable Span span) {
    return span == null || span.length() == 0 ? List.of() : List.of(span);
  }

  private static String quoted(Read read, Span span) {
    return "“" + span.of(read.said().words()) + "”";
  }

  private @Nullable Verdict antonyms(Pair pair) {
    Overlap overlap = pair.overlap();
    if (overlap.first().size() != 1 || overlap.second().size() != 1 || overlap.shared().isEmpty()) {
      return null;
    }
    Item first = overlap.first().get(0);
    Item second = overlap.second().get(0);
    if (!lists.areAntonyms(first.stem(), second.stem())) {
      return null;
    }
    String reason =
        quoted(pair.one(), first.span()) + " against " + quoted(pair.other(), second.span());
    return new Verdict(Relation.OPPOSITE, reason, List.of(first.span()), List.of(second.span()));
  }

  private static @Nullable Verdict figures(Pair pair) {
    Content one = pair.one().content();
    Content other = pair.other().content();
    boolean dated = pair.overlap().shared().stream().anyMatch(item -> item.stem().startsWith("="));
    boolean can =
        pair.meet()
            && !one.negative()
            && !other.negative()
            && !one.unfinished()
            && !other.unfinished()
            && one.quantities().size() == other.quantities().size()
            && pair.overlap().shared().size() >= 2
            && pair.overlap().isNearlyAll(SHARE_OF_CONFLICT)
            && Nearness.allowsFigures(pair.tense(), pair.days(), dated);
    int clash = can ? clash(one.quantities(), other.quantities()) : -1;
    if (clash < 0) {
      return null;
    }
    Span first = one.quantities().get(clash).span();
    Span second = other.quantities().get(clash).span();
    String reason = quoted(pair.one(), first) + " against " + quoted(pair.other(), second);
    return new Verdict(Relation.FIGURES, reason, List.of(first), List.of(second));
  }

  /** The place of the only two quantities that differ, and cannot both be; -1 if there is none. */
  private static int clash(List<Quantity> some, List<Quantity> others) {
    int clash = -1;
    for (int i = 0; i < some.size(); i++) {
      if (!some.get(i).isSame(others.get(i))) {
        boolean apart = some.get(i).sameUnit(others.get(i)) && !some.get(i).agrees(others.get(i));
        if (!apart || clash >= 0) {
          return -1;
        }
        clash = i;
      }
    }
    return clash;
  }
}
