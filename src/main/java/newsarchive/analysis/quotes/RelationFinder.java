package newsarchive.analysis.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsarchive.analysis.quotes.NounPhrases.Phrase;
import newsarchive.model.Article;
import newsarchive.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds every cue that has content, with its source, outside of quotations. */
final class RelationFinder {
  private final Words words;
  private final Set<Integer> placeEnds;
  private final CueFinder cues;
  private final SourceFinder sources;
  private final ContentFinder contents;
  private final DeniedWords denied;
  private final Substance substance;

  /**
   * @param placeEnds where the names of places end: a place has no state of mind
   */
  RelationFinder(Article article, Words words, Set<Integer> placeEnds) {
    this.placeEnds = placeEnds;
    this.words = words;
    this.cues = new CueFinder(words);
    this.sources = new SourceFinder(words, article.elisions(), placeEnds);
    this.contents = new ContentFinder(words, cues);
    this.denied = new DeniedWords(words);
    this.substance = new Substance(words);
  }

  /** The relations whose cue lies between two tokens of one paragraph. */
  List<Relation> find(int from, int to) {
    List<Relation> found = new ArrayList<>();
    Relation previous = null;
    int floor = from;
    for (Cue cue : cues.find(from, to)) {
      Relation relation = relation(cue, previous, floor);
      if (relation != null) {
        found.add(relation);
        previous = relation;
        floor = Math.max(floor, edge(cue, relation));
      }
    }
    return found;
  }

  private int edge(Cue cue, Relation relation) {
    boolean tag = relation.firstToken() < cue.first();
    int behind = cue.last() + 1;
    if (tag && relation.lastToken() > cue.last()) {
      return relation.lastToken() + 1;
    }
    return behind;
  }

  private @Nullable Relation relation(Cue cue, @Nullable Relation previous, int floor) {
    SourceFinder.Place place = sources.find(cue, previous);
    if (!place.certain() && cue.type() != Cue.Type.PASSIVE) {
      return null;
    }
    if (place.span() == null && cue.type() == Cue.Type.PASSIVE && !isImpersonal(cue)) {
      return null;
    }
    if (place.span() != null
        && (Vetoes.isCourtCase(words, place.span()) || isThing(cue, place.span()))) {
      return null;
    }
    boolean mindless = place.span() != null && placeEnds.contains(place.span().end());
    if (cue.takes('c') && mindless) {
      return null;
    }
    List<Phrase> runs = contents.find(cue, place, floor);
    if (denied.covers(cue, runs)) {
      return null;
    }
    boolean usable = !runs.isEmpty() && !coversCue(runs, cue) && substance.has(cue, runs);
    return usable ? new Relation(cue, place.span(), runs) : null;
  }

  /** "The attacks highlighted …": a thing or event shows something at most. */
  private boolean isThing(Cue cue, Span source) {
    int first = words.tokenAt(source.start());
    int head = first;
    while (head + 1 < words.size()
        && words.end(head + 1) <= source.end()
        && !words.is("preposition", head + 1)
        && !words.low(head + 1).equals(",")) {
      head++;
    }
    boolean adjective = head == first && words.is("verb-or-adjective", first);
    boolean shows = words.is("shows", cue.head()) && !words.isMark(cue.last() + 1);
    return adjective || (words.is("thing", head) && !words.isCapital(head) && !shows);
  }

  DeniedWords denied() {
    return denied;
  }

  /** "it was announced that": nobody speaks, and yet something is said. */
  private boolean isImpersonal(Cue cue) {
    return words.low(cue.first() - 1).equals("it") && words.low(cue.last() + 1).equals("that");
  }

  private static boolean coversCue(List<Phrase> runs, Cue cue) {
    for (Phrase run : runs) {
      boolean overCue = run.first() <= cue.last() && cue.first() <= run.last();
      if (overCue) {
        return true;
      }
    }
    return false;
  }
}
