package newsarchive.analysis.entities;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import newsarchive.model.EntityType;

/**
 * Finds runs of capitalised words, and joins runs that "of", "for" or "and" connect where the words
 * show that one name goes on: "Securities and Exchange Commission", "Ministry of Defense".
 */
final class RunScanner {
  private static final Set<String> AFTER_HEAD = Set.of("of", "for", "on", "against", "to", "at");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final int MOST_JOINS = 4;
  private static final int LONGEST_RUN = 24;

  private final Lexicon lexicon;
  private final List<Word> words;
  private final BitSet skipped;
  private final RunParser parser;

  /**
   * @param skipped sentences whose capitals say nothing
   */
  RunScanner(Lexicon lexicon, List<Word> words, BitSet skipped) {
    this.lexicon = lexicon;
    this.words = words;
    this.skipped = skipped;
    parser = new RunParser(lexicon, words);
  }

  List<Name> scan() {
    List<Name> names = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      if (skipped.get(words.get(at).sentence())) {
        at++;
        continue;
      }
      int listed = starts(at) ? 0 : parser.listedLength(at);
      if (listed > 1) {
        names.add(parser.listed(at, at + listed));
        at += listed;
      } else if (starts(at)) {
        int end = joinedEnd(at, runEnd(at));
        int first = names.size();
        at = parser.parse(at, end, names);
        withArticle(first, names);
      } else {
        at++;
      }
    }
    return names;
  }

  /** The titles of shows and the like keep their article. */
  private void withArticle(int index, List<Name> names) {
    if (index < names.size()) {
      Name name = names.get(index);
      boolean show = name.type() == EntityType.WORK && words.get(name.to() - 1).is("Show");
      if (show && name.from() > 0 && words.get(name.from() - 1).is("The")) {
        int from = name.from() - 1;
        names.set(index, new Name(from, name.to(), name.type(), null, name.sign(), from));
      }
    }
  }

  private boolean starts(int at) {
    Word word = words.get(at);
    return word.isCapital()
        && (!lexicon.isDateWord(word.text()) || isGivenName(at))
        && (!lexicon.isFunctionWord(word.text()) || parser.listedLength(at) > 1);
  }

  private int runEnd(int start) {
    int at = start + 1;
    while (at < words.size() && at - start < LONGEST_RUN) {
      Word before = words.get(at - 1);
      Word word = words.get(at);
      if (word.sentence() != before.sentence() || (before.ends() && !goesOnAfterPossessive(at))) {
        break;
      }
      if (word.isCapital() && (!breaks(word) || isGivenName(at))) {
        at++;
      } else if (isConnector(word) && followsCapital(at) && !breaks(words.get(at + 1))) {
        at += 2;
      } else if (word.is(",")
          && followsCapital(at)
          && Particles.isSuffix(words.get(at + 1).text())) {
        at += 2;
      } else if (isParticlePair(at)) {
        at += 3;
      } else {
        break;
      }
    }
    return Math.min(at, words.size());
  }

  private boolean breaks(Word word) {
    return lexicon.isFunctionWord(word.text()) || lexicon.isDateWord(word.text());
  }

  /** "Eve Moss", but neither "Christmas Eve" nor "New Year's Eve Party". */
  private boolean isGivenName(int at) {
    if (!lexicon.isDayOrGivenName(words.get(at).text()) || !followsCapital(at)) {
      return false;
    }
    boolean first = at == 0 || words.get(at - 1).sentence() != words.get(at).sentence();
    Word before = words.get(first ? at : at - 1);
    return !breaks(words.get(at + 1))
        && (first || (!before.ends() && !lexicon.isDateWord(before.text())));
  }

  private static boolean isConnector(Word word) {
    return word.is("&") || word.is("v.") || Particles.isParticle(word.text());
  }

  /** "van der Bellen". */
  private boolean isParticlePair(int at) {
    return Particles.isParticle(words.get(at).text())
        && at + 1 < words.size()
        && Particles.isParticle(words.get(at + 1).text())
        && followsCapital(at + 1);
  }

  private boolean followsCapital(int at) {
    return at + 1 < words.size()
        && words.get(at + 1).isCapital()
        && words.get(at + 1).sentence() == words.get(at).sentence();
  }

  /** "Defense Ministers' Council", "Children's Hospital". */
  private boolean goesOnAfterPossessive(int at) {
    Word owner = words.get(at - 1);
    Word next = words.get(at);
    return next.isCapital()
        && next.start() - owner.end() <= 3
        && lexicon.typeByLastWord(next.text()) == EntityType.ORGANISATION
        && (lexicon.isCommon(owner.text()) || lexicon.isOffice(singular(owner.text())));
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private int joinedEnd(int start, int firstEnd) {
    int from = start;
    int end = firstEnd;
    boolean headed = false;
    for (int join = 0; join < MOST_JOINS; join++) {
      int next = end < words.size() && !words.get(end - 1).ends() ? end + 1 : words.size();
      if (next < words.size() && ARTICLES.contains(words.get(next).text())) {
        next++;
      }
      if (next >= words.size()
          || !words.get(next).isCapital()
          || breaks(words.get(next))
          || words.get(next).sentence() != words.get(start).sentence()) {
        return end;
      }
      int nextEnd = runEnd(next);
      boolean goesOn =
          headed && next == end + 1 && words.get(end).is("and") && areCommon(next, nextEnd);
      boolean law =
          words.get(end).is("of")
              && end == from + 1
              && lexicon.isCommon(words.get(from).text())
              && lexicon.typeByLastWord(words.get(nextEnd - 1).text()) == EntityType.WORK;
      boolean ofHead = AFTER_HEAD.contains(words.get(end).text()) && isHead(start, from, end);
      boolean portfolio =
          words.get(end).is("of")
              && lexicon.isOffice(words.get(end - 1).text())
              && lexicon.isPortfolio(words.get(next).text());
      if (!law && !portfolio && !goesOn && !ofHead && !joinsByAnd(from, end, next, nextEnd)) {
        return end;
      }
      headed |= ofHead;
      from = next;
      end = nextEnd;
    }
    return end;
  }

  private boolean isHead(int start, int from, int end) {
    Word word = words.get(end);
    for (int i = from; i < end; i++) {
      EntityType type = lexicon.typeBeforeOf(words.get(i).text());
      boolean fits =
          word.is("of")
              ? type != null
              : type == EntityType.ORGANISATION
                  && (!word.is("at") || words.get(i).is("University"));
      if (fits && (i == end - 1 || word.is("at"))) {
        return true;
      }
    }
    return word.is("at") && from > start && words.get(start).is("University");
  }

  /** "Food and Drug Administration": ordinary words, "and", and words that end in a head. */
  private boolean joinsByAnd(int from, int end, int next, int nextEnd) {
    return words.get(end).is("and")
        && next == end + 1
        && end - from <= 5
        && lexicon.typeByLastWord(words.get(nextEnd - 1).text()) == EntityType.ORGANISATION
        && nextEnd - next > 1
        && lexicon.isCommon(words.get(end - 1).text())
        && lexicon.typeByLastWord(words.get(end - 1).text()) == null
        && lexicon.isCommon(words.get(next).text());
  }

  private boolean areCommon(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!lexicon.isCommon(words.get(i).text())) {
        return false;
      }
    }
    return true;
  }
}
