package newsarchive.analysis.quotes;

import java.util.List;
import newsarchive.analysis.quotes.NounPhrases.Phrase;
import newsarchive.model.Article;
import newsarchive.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Attributions of a quotation by a verb that no list has, where the form alone says so: "…," Roe
 * sang to the crowd; Roe made this point: "…".
 */
final class LooseTags {
  private final Words words;
  private final CueFinder cues;
  private final SourceFinder sources;

  LooseTags(Article article, Words words) {
    this.words = words;
    this.cues = new CueFinder(words);
    this.sources = new SourceFinder(words, article.elisions());
  }

  @Nullable Relation find(Passage passage, int first, int end) {
    Phrase run = new Phrase(first, end - 1);
    if (passage.closed()) {
      Relation behind = behind(run, end);
      if (behind != null) {
        return behind;
      }
    }
    return words.low(first - 1).equals(":") ? beforeColon(run, first - 1) : null;
  }

  /** "…," Roe sang: the passage ends in a comma or its like, then a name, then a verb. */
  private @Nullable Relation behind(Phrase run, int end) {
    String close = words.low(run.last() - 1);
    boolean goesOn = close.equals(",") || close.equals("?") || close.equals("!");
    if (!goesOn || end >= words.size()) {
      return null;
    }
    int last = end - 1;
    boolean pronoun = words.is("pronoun", end) && !words.isCapital(end);
    while (last + 1 < words.size() && last - end < 6 && words.isCapital(last + 1)) {
      last++;
    }
    last = pronoun ? end : last;
    int verb = last + 1;
    boolean ending = words.low(verb).endsWith("s") || words.low(verb).endsWith("ed");
    boolean isVerb =
        words.isWord(verb)
            && !words.isCapital(verb)
            && (ending || words.looksLikeVerb(verb))
            && !words.isPossessive(last);
    if (last < end || !isVerb || words.isQuoted(verb)) {
      return null;
    }
    return new Relation(cue(verb), words.span(end, last), List.of(run));
  }

  /** Whoever the sentence before a colon is about; the run is the colon itself. */
  @Nullable Relation find(Phrase colon) {
    return beforeColon(colon, colon.first());
  }

  private @Nullable Relation beforeColon(Phrase run, int colon) {
    Cue verb = cues.at(colon - 1);
    if (verb != null) {
      SourceFinder.Place place = sources.find(verb, null);
      if (place.certain()) {
        return new Relation(verb, place.span(), List.of(run));
      }
    }
    Span source = sources.mainSubject(cue(colon), null);
    return source == null ? null : new Relation(cue(colon), source, List.of(run));
  }

  private static Cue cue(int token) {
    CueVerb any = new CueVerb("", "", "q", CueVerb.Form.PAST);
    return new Cue(token, token, token, any, Cue.Type.FINITE);
  }
}
