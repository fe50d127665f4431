package newsarchive.evaluation;

import java.util.ArrayList;
import java.util.List;
import newsarchive.evaluation.Matching.Pair;
import newsarchive.model.EntityType;
import newsarchive.model.Span;
import newsarchive.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Measures A and B of one article: are the passages in quotation marks that somebody said found,
 * and with the mention that speaks?
 */
final class QuotationScorer {
  /** Two passages of which less is common are not the same. */
  private static final double STRICT = 0.8;

  private record GoldPassage(Span span, Relation relation) {}

  private record FoundPassage(Span span, Said said) {}

  private final CodePointText text;
  private final Prediction prediction;
  private final Tally tally;
  private final Mistakes mistakes;
  private final Reliability reliability;
  private final List<Span> quoted;

  /** Whether the gold has what stands around a quotation too. */
  private boolean wholeStatements;

  QuotationScorer(Prediction prediction, Tally tally, Mistakes mistakes, Reliability reliability) {
    this.text = prediction.text();
    this.prediction = prediction;
    this.tally = tally;
    this.mistakes = mistakes;
    this.reliability = reliability;
    this.quoted = QuotedSpans.of(text).stream().filter(span -> text.wordCount(span) > 0).toList();
  }

  void score(Gold right) {
    wholeStatements = right.isComplete();
    List<Relation> relations = right.relations();
    List<GoldPassage> gold = new ArrayList<>();
    for (Span span : quoted) {
      Span inner = Overlaps.trimmed(text, span);
      Relation best = holder(inner, relations);
      if (best != null && Overlaps.of(inner, best.content()) >= 0.5 * inner.length()) {
        gold.add(new GoldPassage(inner, best));
      }
    }
    List<FoundPassage> found = found();
    tally.total("quoted spans in text", quoted.size());
    tally.total("quoted spans attributed", gold.size());
    scoreDetection(gold, found);
    scoreSources(gold, found);
  }

  /** The first of the attributions whose content has most of the passage. */
  private static @Nullable Relation holder(Span passage, List<Relation> relations) {
    Relation best = null;
    int most = -1;
    for (Relation relation : relations) {
      int common = Overlaps.of(passage, relation.content());
      if (common > most) {
        best = relation;
        most = common;
      }
    }
    return best;
  }

  private List<FoundPassage> found() {
    List<FoundPassage> found = new ArrayList<>();
    for (Said said : prediction.said()) {
      for (Span piece : pieces(said)) {
        if (text.wordCount(piece) > 0) {
          found.add(new FoundPassage(Overlaps.trimmed(text, piece), said));
        }
      }
    }
    return found;
  }

  /** What of a statement stands in quotation marks. */
  private List<Span> pieces(Said said) {
    if (said.kind() == Statement.Kind.DIRECT) {
      return said.content();
    }
    List<Span> pieces = new ArrayList<>();
    for (Span content : said.content()) {
      for (Span span : quoted) {
        if (content.overlaps(span)) {
          pieces.add(
              new Span(
                  Math.max(content.start(), span.start()), Math.min(content.end(), span.end())));
        }
      }
    }
    return pieces;
  }

  private void scoreDetection(List<GoldPassage> gold, List<FoundPassage> found) {
    List<Pair> strict = Matching.of(gold.size(), found.size(), (i, j) -> same(gold, found, i, j));
    List<Pair> lenient =
        Matching.of(
            gold.size(),
            found.size(),
            (i, j) -> Overlaps.share(gold.get(i).span(), found.get(j).span()));
    tally.add("A detection strict", strict.size(), found.size(), gold.size());
    tally.add("A detection lenient", lenient.size(), found.size(), gold.size());
    List<Integer> missed = new ArrayList<>(indices(gold.size()));
    List<Integer> invented = new ArrayList<>(indices(found.size()));
    for (Pair pair : strict) {
      missed.remove((Integer) pair.gold());
      invented.remove((Integer) pair.predicted());
    }
    for (int i : missed) {
      mistakes.add("missed quotation", gold.get(i).span(), source(gold.get(i).relation()));
    }
    for (int j : invented) {
      String words = Mistakes.quoted(said(found.get(j).said()));
      mistakes.add("no such quotation", found.get(j).span(), "source " + words);
    }
  }

  private static List<Integer> indices(int size) {
    List<Integer> indices = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      indices.add(i);
    }
    return indices;
  }

  private static double same(List<GoldPassage> gold, List<FoundPassage> found, int i, int j) {
    double share = Overlaps.share(gold.get(i).span(), found.get(j).span());
    return share >= STRICT ? share : 0;
  }

  private void scoreSources(List<GoldPassage> gold, List<FoundPassage> found) {
    boolean[] right = new boolean[found.size()];
    for (GoldPassage passage : gold) {
      if (!passage.relation().source().isEmpty()) {
        int j = mostOf(passage.span(), found);
        Said said = j < 0 ? null : found.get(j).said();
        boolean ok = said != null && Overlaps.of(said.source(), passage.relation().source()) > 0;
        if (ok) {
          right[j] = true;
        }
        count(passage, said, ok);
      }
    }
    for (int j = 0; j < found.size(); j++) {
      Said said = found.get(j).said();
      if (said.source() != null) {
        tally.predicted("B mention", right[j]);
        if (said.speaker() != null) {
          reliability.add(said.confidence(), right[j]);
        }
      } else if (right[j]) {
        throw new IllegalStateException("right without a source: " + said);
      }
    }
  }

  /** Index of the passage that has most of the span, or -1. */
  private static int mostOf(Span span, List<FoundPassage> found) {
    int best = -1;
    int most = 0;
    for (int j = 0; j < found.size(); j++) {
      int common = Overlaps.of(span, found.get(j).span());
      if (common > most) {
        best = j;
        most = common;
      }
    }
    return best;
  }

  private void count(GoldPassage passage, @Nullable Said said, boolean ok) {
    List<Span> source = passage.relation().source();
    String phrase = text.words(source);
    int words = text.wordCount(passage.span());
    String size = words < 3 ? "1-2" : words < 8 ? "3-7" : "8+";
    tally.gold("B mention", ok);
    tally.gold("B mention " + HeadName.kind(phrase), ok);
    tally.gold("B mention " + size + " words", ok);
    if (wholeStatements) {
      tally.gold("B mention in " + kind(passage) + " statement", ok);
    }
    if (said != null) {
      tally.gold("B mention where found", ok);
    }
    if (isOrganisation(source)) {
      tally.gold("B mention organisation", ok);
    }
    String name = HeadName.of(phrase);
    if (name != null) {
      String last = said == null ? null : HeadName.lastWord(said.speaker());
      tally.gold("B named speaker", name.equals(last));
    }
    if (!ok) {
      String got = said == null ? "not found" : "found source " + Mistakes.quoted(said(said));
      mistakes.add("wrong source", passage.span(), source(passage.relation()) + ", " + got);
    }
  }

  /** Whether all that is said is in quotation marks. */
  private String kind(GoldPassage passage) {
    return RelationScorer.kind(text, passage.relation().content(), quoted);
  }

  /** As far as the program's own entities tell. */
  private boolean isOrganisation(List<Span> source) {
    return prediction.entities().stream()
        .filter(entity -> entity.type() == EntityType.ORGANISATION)
        .anyMatch(entity -> Overlaps.of(source, entity.mentions()) > 0);
  }

  private String source(Relation relation) {
    return "source " + Mistakes.quoted(text.words(relation.source()));
  }

  private @Nullable String said(Said said) {
    return said.source() == null ? null : text.words(said.source());
  }
}
