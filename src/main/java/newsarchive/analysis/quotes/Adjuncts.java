package newsarchive.analysis.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsarchive.analysis.quotes.NounPhrases.Phrase;
import newsarchive.model.Article;

/**
 * What stands around the words that somebody said, and is no part of them: the programme ("on
 * Monday's broadcast of Valley TV's "Good Day"") and the dateline ("ASTANA, May 3 (CP) — …").
 */
final class Adjuncts {
  /** Tokens between a programme's title and the words that lead to it. */
  private static final int LEAD = 9;

  /** Tokens of a dateline. */
  private static final int DATELINE = 12;

  private final Article article;
  private final Words words;
  private final List<Passage> passages;
  private final TermJudge judge;

  Adjuncts(Article article, Words words, List<Passage> passages) {
    this.article = article;
    this.words = words;
    this.passages = passages;
    this.judge = new TermJudge(words);
  }

  /** The relations without such words at the ends of what was said, if any of it is left. */
  List<Relation> without(List<Relation> relations) {
    List<Relation> kept = new ArrayList<>();
    for (Relation relation : relations) {
      Cue cue = relation.cue();
      kept.add(cue == null || relation.setOff() ? relation : without(relation, cue));
    }
    return kept;
  }

  private Relation without(Relation relation, Cue cue) {
    List<Phrase> runs = new ArrayList<>();
    for (Phrase run : relation.runs()) {
      boolean opens = opensWithTitle(run) && run.first() - 1 > cue.last();
      boolean before = opensWithTitle(run) && run.last() < cue.first();
      if (!opens && !before) {
        runs.add(behindDateline(shortened(run)));
      }
    }
    return runs.isEmpty() ? relation : relation.withRuns(runs);
  }

  private boolean opensWithTitle(Phrase run) {
    int passage = words.passage(run.first());
    return passage >= 0
        && words.tokenAt(passages.get(passage).outer().start()) == run.first()
        && isTitle(passage);
  }

  private boolean isTitle(int passage) {
    int open = words.tokenAt(passages.get(passage).outer().start());
    int end = words.tokenAt(passages.get(passage).outer().end());
    boolean owned = words.isPossessive(open - 1) && words.isCapital(open - 1);
    return (owned || words.is("programme", open - 1)) && judge.isTitleCase(open, end);
  }

  /** Without "on Monday's broadcast of Valley TV's "Good Day"", if a day or occasion is named. */
  private Phrase shortened(Phrase run) {
    int passage = words.passage(run.last());
    if (passage < 0 || !isTitle(passage)) {
      return run;
    }
    int open = words.tokenAt(passages.get(passage).outer().start());
    int cut = -1;
    boolean occasion = false;
    for (int k = open - 1; k > Math.max(run.first() + 1, open - LEAD); k--) {
      occasion |= words.is("occasion", k) || words.is("time", k) || isDay(k);
      boolean leads = words.low(k).equals("on") || words.low(k).equals("during");
      if ((leads || words.low(k).equals("in")) && occasion) {
        cut = k;
        occasion = false;
      }
    }
    return cut < 0 ? run : new Phrase(run.first(), cut - 1);
  }

  private Phrase behindDateline(Phrase run) {
    int first = run.first();
    String town = article.words(words.span(first, first));
    boolean opens = first == 0 || words.paragraph(first - 1) != words.paragraph(first);
    if (!opens || town.length() < 3 || !town.equals(town.toUpperCase(Locale.ROOT))) {
      return run;
    }
    for (int k = first + 1; k < Math.min(run.last(), first + DATELINE); k++) {
      String word = words.low(k);
      if (Words.isDash(word) || word.equals("--") || word.equals("-")) {
        return new Phrase(k + 1, run.last());
      }
      if (words.isWord(k) && !words.isCapital(k) && !words.isNumber(k)) {
        return run;
      }
    }
    return run;
  }

  /** "Monday's". */
  private boolean isDay(int k) {
    String word = words.low(k);
    return words.isPossessive(k)
        && word.length() > 2
        && WordLists.ENGLISH.is("time", word.substring(0, word.length() - 2));
  }
}
