package newsarchive.analysis.quotes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsarchive.analysis.quotes.NounPhrases.Phrase;
import newsarchive.model.Article;
import newsarchive.model.Block;
import newsarchive.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Paragraphs that are somebody's own words without quotation marks: turns of a transcript ("ROE:
 * …", "Q: …"), what a colon announces ("Roe wrote:"), a message that its author signs ("… — Ann Roe
 * (@annroe)").
 */
final class SetOffWords {
  /** Tokens of a label, and tokens before a colon among which its cue is looked for. */
  private static final int LABEL = 6;

  private static final int REACH = 18;

  private final Article article;
  private final Words words;
  private final CueFinder cues;
  private final SourceFinder sources;
  private final Set<Span> persons;
  private final boolean transcript;
  private @Nullable Relation announced;
  private boolean goesOn;

  /**
   * @param persons where persons are named
   */
  SetOffWords(Article article, Words words, Set<Span> persons) {
    this.article = article;
    this.words = words;
    this.cues = new CueFinder(words);
    this.sources = new SourceFinder(words, article.elisions());
    this.persons = persons;
    this.transcript = hasTwoLabels();
  }

  /** Speakers take turns only where there are two of them. */
  private boolean hasTwoLabels() {
    Set<String> labels = new HashSet<>();
    for (int i = 0; i < words.size() && labels.size() < 2; i++) {
      if (i == 0 || words.paragraph(i) != words.paragraph(i - 1)) {
        int first = behindMark(i);
        int colon = colon(first);
        if (colon > first && isLabel(first, colon)) {
          labels.add(article.words(words.span(first, colon - 1)));
        }
      }
    }
    return labels.size() > 1;
  }

  /** The paragraph's relation if all of it is set off; paragraphs must come in order. */
  @Nullable Relation find(int from, int to, List<Relation> found) {
    Relation before = announced;
    Block.Kind kind = article.paragraphs().get(words.paragraph(from)).kind();
    boolean block = kind == Block.Kind.QUOTATION;
    announced = announcement(from, to, found);
    int first = behindMark(from);
    int colon = colon(first);
    if (colon > first && colon + 1 < to && !words.isMark(colon + 1) && isTurn(first, colon)) {
      Span label = words.span(first, colon - 1);
      return new Relation(null, label, List.of(new Phrase(colon + 1, to - 1)), true);
    }
    boolean announcedHere = before != null && (!goesOn || block) && isProse(kind);
    if (before != null && announcedHere && announced == null && !words.isMark(from)) {
      announced = block ? before : null;
      goesOn = block;
      return new Relation(before.cue(), before.source(), List.of(new Phrase(from, to - 1)), true);
    }
    goesOn = false;
    return signed(from, to);
  }

  private static boolean isProse(Block.Kind kind) {
    return kind == Block.Kind.PARAGRAPH || kind == Block.Kind.QUOTATION;
  }

  /** Each paragraph of a transcript may open a quotation: "ROE: … */
  private int behindMark(int from) {
    return words.isMark(from) && words.isQuoted(from) ? from + 1 : from;
  }

  /** Index of a colon that ends the first few tokens of a paragraph, or -1. */
  private int colon(int from) {
    int end = Math.min(words.size(), from + LABEL + 1);
    for (int k = from; k < end && words.paragraph(k) == words.paragraph(from); k++) {
      if (words.low(k).equals(":")) {
        return k;
      }
      boolean abbreviated = words.low(k).equals(".") && words.isWord(k - 1);
      if (!words.isWord(k) && !abbreviated) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isTurn(int from, int colon) {
    boolean headline = from == 0 && colon + 1 < words.size() && isPerson(from, colon);
    return headline || (transcript && isLabel(from, colon));
  }

  private boolean isLabel(int from, int colon) {
    String first = words.low(from);
    boolean interview = colon - from == 1 && words.is("interview-label", from);
    if (interview || words.is("no-label", from)) {
      return interview && !first.isEmpty();
    }
    return isPerson(from, colon) || isShouted(from, colon);
  }

  private boolean isPerson(int from, int colon) {
    return persons.contains(words.span(from, colon - 1));
  }

  /** "SEN. ROE": capitals only, at least three letters in one word. */
  private boolean isShouted(int from, int colon) {
    boolean isName = false;
    for (int k = from; k < colon; k++) {
      String word = article.words(words.span(k, k));
      if (!word.equals(word.toUpperCase(java.util.Locale.ROOT)) || words.isNumber(k)) {
        return false;
      }
      isName |= word.length() > 2 && !word.endsWith(".");
    }
    return isName;
  }

  /** Who speaks in the next paragraph: "The company said in a statement:". */
  private @Nullable Relation announcement(int from, int to, List<Relation> found) {
    if (!words.low(to - 1).equals(":")) {
      return null;
    }
    int start = Math.max(words.sentenceStart(to - 1), to - REACH);
    for (int k = to - 2; k >= start && !words.isQuoted(k); k--) {
      Cue cue = cues.at(k);
      if (cue != null && cue.type() == Cue.Type.FINITE && cue.takes('q')) {
        for (Relation relation : found) {
          if (cue.equals(relation.cue())) {
            return null;
          }
        }
        SourceFinder.Place place = sources.find(cue, null);
        return place.certain() && place.span() != null
            ? new Relation(cue, place.span(), List.of(new Phrase(from, to - 1)), true)
            : null;
      }
    }
    return null;
  }

  /** "… — Ann Roe (@annroe)": the words before the dash. */
  private @Nullable Relation signed(int from, int to) {
    for (int k = from + 3; k + 3 < to; k++) {
      if (words.isQuoted(k)) {
        return null;
      }
      boolean dash = Words.isDash(words.low(k)) || words.low(k).equals("-");
      if (dash && words.endsSentence(k - 1)) {
        int last = k;
        while (last + 1 < to && last - k < LABEL && words.isCapital(last + 1)) {
          last++;
        }
        if (last > k && last + 2 < to && isHandle(last + 1)) {
          Span name = words.span(k + 1, last);
          return new Relation(null, name, List.of(new Phrase(from, k - 1)), true);
        }
      }
    }
    return null;
  }

  /** "(@annroe". */
  private boolean isHandle(int open) {
    return words.low(open).equals("(") && words.low(open + 1).startsWith("@");
  }
}
