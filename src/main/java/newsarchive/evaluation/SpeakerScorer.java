package newsarchive.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.evaluation.Annotations.Quoted;
import newsarchive.evaluation.Annotations.Reported;
import newsarchive.evaluation.Annotations.Speaker;
import newsarchive.model.Span;
import org.jspecify.annotations.Nullable;

/** Measure D of one article: is the speaker's name right? Needs the project's own gold. */
final class SpeakerScorer {
  private record Passage(Span span, Said said) {}

  private final CodePointText text;
  private final Annotations gold;
  private final List<Said> said;
  private final List<Said> nested;
  private final Tally tally;
  private final Mistakes mistakes;
  private final List<Passage> passages = new ArrayList<>();

  /** Whether the passage of an index, on a quotation of a named speaker, has that speaker. */
  private final Map<Integer, Boolean> rightOf = new LinkedHashMap<>();

  /** Quotations that are doubtful, or whose speaker has no name. */
  private final List<Span> leftOut = new ArrayList<>();

  /** What the gold lists, and whatever stands in double quotation marks. */
  private final List<Span> listed = new ArrayList<>();

  /**
   * Whether the passage of an index, on a quotation of an unnamed speaker, has one without name.
   */
  private final Map<Integer, Boolean> unnamed = new LinkedHashMap<>();

  SpeakerScorer(Prediction prediction, Annotations gold, Tally tally, Mistakes mistakes) {
    this.text = prediction.text();
    this.gold = gold;
    this.said = prediction.said();
    this.nested = prediction.nested();
    this.tally = tally;
    this.mistakes = mistakes;
    listed.addAll(QuotedSpans.of(text));
    gold.quotations().forEach(quotation -> listed.add(quotation.span()));
    for (Said statement : said) {
      if (!statement.isReported()) {
        statement.content().forEach(span -> passages.add(new Passage(span, statement)));
      }
    }
  }

  void score(Reliability reliability) {
    gold.quotations().forEach(this::quotation);
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      boolean counts = rightOf.containsKey(i) || leftOut.stream().noneMatch(passage.span::overlaps);
      if (passage.said().speaker() != null && counts) {
        boolean right = rightOf.getOrDefault(i, false);
        tally.predicted("D speaker", right);
        if (isKnown(passage)) {
          reliability.add(passage.said().confidence(), right);
        }
      }
    }
    List<Reported> reported = gold.reported();
    if (reported != null) {
      reported.forEach(this::reported);
    }
    gold.nested().forEach(this::nested);
  }

  /**
   * For the passages of which the gold knows the speaker, with or without a name: whether it is
   * right; after {@link #score}.
   */
  Map<Span, Boolean> verdicts() {
    Map<Span, Boolean> verdicts = new LinkedHashMap<>();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      Boolean right = rightOf.getOrDefault(i, unnamed.get(i));
      boolean counts = leftOut.stream().noneMatch(passage.span::overlaps) && isKnown(passage);
      if (passage.said().speaker() != null && (right != null || counts)) {
        verdicts.put(passage.span(), right != null && right);
      }
    }
    return verdicts;
  }

  /**
   * False for what the gold says nothing about: words without double quotation marks that it does
   * not list, those of headlines as a rule.
   */
  private boolean isKnown(Passage passage) {
    return listed.stream().anyMatch(passage.span()::overlaps);
  }

  private void nested(Reported quotation) {
    boolean found = false;
    boolean right = false;
    for (Said inner : nested) {
      if (Overlaps.of(quotation.span(), inner.content()) > 0) {
        Speaker speaker = quotation.speaker();
        found = true;
        right = right || speaker == null || isRight(inner, speaker);
      }
    }
    tally.gold("D nested quotation", found);
    tally.gold("D nested quotation, speaker", right);
    if (!right) {
      mistakes.add("nested quotation", quotation.span(), found ? "wrong speaker" : "not found");
    }
  }

  private void quotation(Quoted quotation) {
    Speaker speaker = quotation.speaker();
    boolean nameless = quotation.attributed() && (speaker == null || !speaker.named());
    if (quotation.doubt() || nameless) {
      leftOut.add(quotation.span());
    }
    if (quotation.doubt()) {
      return;
    }
    int best = best(quotation.span());
    Said found = best < 0 ? null : passages.get(best).said();
    if (found != null && nameless) {
      unnamed.put(best, !found.named());
    }
    if (!quotation.attributed()) {
      unattributed(quotation, found);
      return;
    }
    tally.gold("D detection", found != null);
    Span source = quotation.source();
    if (source != null) {
      boolean right = found != null && found.source() != null && found.source().overlaps(source);
      tally.gold("D source", right);
    }
    if (speaker != null && speaker.named()) {
      boolean right = named(quotation, speaker, found);
      if (best >= 0) {
        rightOf.merge(best, right, Boolean::logicalOr);
      }
    }
  }

  private void unattributed(Quoted quotation, @Nullable Said found) {
    boolean given = found != null && found.speaker() != null;
    tally.total("scare quotes", 1);
    tally.total("scare quotes given a speaker", given ? 1 : 0);
    if (found != null && given) {
      mistakes.add("scare quote", quotation.span(), "found " + found.speaker());
    }
  }

  private int best(Span span) {
    int best = -1;
    int most = 0;
    for (int i = 0; i < passages.size(); i++) {
      int common = Overlaps.of(span, passages.get(i).span());
      if (common > most) {
        best = i;
        most = common;
      }
    }
    return best;
  }

  private boolean named(Quoted quotation, Speaker speaker, @Nullable Said found) {
    boolean right = found != null && isRight(found, speaker);
    Span source = quotation.source();
    String kind =
        source == null
            ? "no source"
            : NameForms.isPronoun(text.words(source)) ? "pronoun source" : "other source";
    tally.add("D speaker", 0, 0, right ? 1 : 0, 1);
    tally.gold("D speaker, " + kind, right);
    String name = found == null ? null : found.speaker();
    boolean full =
        right
            && name != null
            && names(speaker).stream().anyMatch(who -> NameForms.isFull(name, who));
    tally.gold("D full name", full);
    if (!right) {
      String got = found == null ? "not found" : "found " + Mistakes.quoted(name);
      mistakes.add("wrong speaker", quotation.span(), "speaker '" + speaker.name() + "', " + got);
    }
    return right;
  }

  private boolean isRight(Said found, Speaker speaker) {
    if (found.speaker() == null) {
      return false;
    }
    List<String> names = new ArrayList<>();
    for (String who : names(speaker)) {
      names.add(who);
      names.addAll(gold.formsOf(who));
    }
    return NameForms.isOneOf(found.speaker(), names);
  }

  private static List<String> names(Speaker speaker) {
    List<String> names = new ArrayList<>();
    names.add(speaker.name());
    names.addAll(speaker.others());
    return names;
  }

  private void reported(Reported statement) {
    Speaker speaker = statement.speaker();
    if (statement.optional() || speaker == null || !speaker.named()) {
      return;
    }
    Said best = null;
    int most = 0;
    for (Said found : said) {
      int common = Overlaps.of(statement.span(), found.content());
      if (common > most) {
        best = found;
        most = common;
      }
    }
    boolean given = best != null && best.speaker() != null;
    boolean right = best != null && isRight(best, speaker);
    tally.add("D speaker of reported", right ? 1 : 0, given ? 1 : 0, right ? 1 : 0, 1);
    if (!right) {
      String got = best == null ? "not found" : "found " + Mistakes.quoted(best.speaker());
      mistakes.add("wrong speaker", statement.span(), "speaker '" + speaker.name() + "', " + got);
    }
  }
}
