package newsarchive.analysis.quotes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import newsarchive.analysis.quotes.NounPhrases.Phrase;
import newsarchive.analysis.quotes.TaggedRelations.Tagged;
import newsarchive.model.Article;
import newsarchive.model.Elision;
import newsarchive.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Joins what the rules and what the tagger read in one paragraph; docs/training.md says how and
 * why. Sets of tokens keep it linear where a paragraph has thousands of cues.
 */
final class RelationChoice {
  /** Share of common tokens, in tenths, from which two readings of a cue are the same. */
  private static final int LEAST_ALIKE = 8;

  private final Words words;

  /** First tokens of the sentences in which the source lost words. */
  private final Set<Integer> elided = new HashSet<>();

  private final Vetoes vetoes;

  private final SourceFinder sources;

  RelationChoice(Article article, Words words, DeniedWords denied) {
    this.words = words;
    this.vetoes = new Vetoes(words, denied);
    this.sources = new SourceFinder(words, article.elisions());
    for (Elision elision : article.elisions()) {
      elided.add(words.sentenceStart(words.tokenAt(elision.offset())));
    }
  }

  /** Relations in the order of their cues. */
  List<Relation> join(List<Relation> ruled, List<Tagged> tagged) {
    Joined gaps = new Joined();
    Joined learned = new Joined();
    Map<Integer, Relation> byCue = new HashMap<>();
    BitSet ruledHeads = new BitSet();
    for (Relation relation : ruled) {
      Cue cue = relation.cue();
      if (cue != null) {
        for (int i = cue.first(); i <= cue.last(); i++) {
          byCue.putIfAbsent(i, relation);
        }
        ruledHeads.set(cue.head(), !words.isQuoted(cue.head()));
      }
      if (isElided(relation)) {
        gaps.add(relation);
      }
    }
    BitSet taggedCues = new BitSet();
    for (Tagged one : tagged) {
      Cue cue = TaggedRelations.cue(one);
      taggedCues.set(cue.first(), cue.last() + 1);
      Relation possible = vetoes.checked(one.relation(), cue);
      if (possible != null
          && one.stands()
          && !words.isQuoted(cue.head())
          && !gaps.clashes(possible)) {
        Relation relation = agreeing(possible, cue, byCue, ruledHeads);
        if (relation.source() != null || holdsQuotation(relation)) {
          learned.add(relation);
        }
      }
    }
    return withRuled(learned, ruled, taggedCues);
  }

  /** Adds what only the rules read, where it may stand. */
  private List<Relation> withRuled(Joined learned, List<Relation> ruled, BitSet taggedCues) {
    List<Relation> joined = new ArrayList<>(learned.relations);
    for (Relation relation : ruled) {
      boolean doubtful = relation.cue() != null && holds(taggedCues, relation.cue());
      boolean gap = isElided(relation);
      boolean quotes = holdsQuotation(relation);
      boolean inner = quotes && learned.reports(relation);
      if (gap || inner || ((doubtful || quotes) && !learned.clashes(relation))) {
        joined.add(relation);
      }
    }
    joined.sort(Comparator.comparingInt(RelationChoice::start));
    return joined;
  }

  /** The relations chosen so far, and their tokens. */
  private static final class Joined {
    final List<Relation> relations = new ArrayList<>();
    private final BitSet cues = new BitSet();

    /** By the tokens of their contents. */
    private final NavigableMap<Integer, Relation> owners = new TreeMap<>();

    void add(Relation relation) {
      relations.add(relation);
      Cue cue = relation.cue();
      if (cue != null) {
        cues.set(cue.first(), cue.last() + 1);
      }
      for (Phrase run : relation.runs()) {
        for (int i = run.first(); i <= run.last(); i++) {
          owners.put(i, relation);
        }
      }
    }

    /** One of them reports that somebody said it: "…, the paper wrote" of 'Lee said: "…"'. */
    boolean reports(Relation relation) {
      Cue cue = relation.cue();
      if (cue == null || relation.source() == null || holds(cues, cue)) {
        return false;
      }
      Relation outer = owners.get(cue.head());
      return outer != null && outer.holds(relation);
    }

    /** The same cue, or words of content in common. */
    boolean clashes(Relation relation) {
      Cue cue = relation.cue();
      if (cue != null && holds(cues, cue)) {
        return true;
      }
      for (Phrase run : relation.runs()) {
        Integer next = owners.ceilingKey(run.first());
        if (next != null && next <= run.last()) {
          return true;
        }
      }
      return false;
    }
  }

  private static boolean holds(BitSet tokens, Cue cue) {
    int next = tokens.nextSetBit(cue.first());
    return next >= 0 && next <= cue.last();
  }

  /** The cue's source is lost: the rules see the gap, the tagger does not. */
  private boolean isElided(Relation relation) {
    Cue cue = relation.cue();
    return cue != null
        && relation.source() == null
        && elided.contains(words.sentenceStart(cue.head()));
  }

  /**
   * The rules' reading of the same words, whose ends are neater, or where the tagger runs on over
   * another cue or looks elsewhere altogether; else the tagger's. The tagger knows sources best.
   */
  private Relation agreeing(
      Relation tagged, Cue cue, Map<Integer, Relation> byCue, BitSet ruledHeads) {
    Relation relation = null;
    for (int i = cue.first(); i <= cue.last() && relation == null; i++) {
      relation = byCue.get(i);
    }
    if (relation == null) {
      return withSubject(tagged, cue);
    }
    if (takesSource(tagged, relation.source())) {
      return relation;
    }
    int common = common(relation, tagged);
    boolean alike = 10 * common >= LEAST_ALIKE * (tokens(relation) + tokens(tagged) - common);
    boolean quoted = holdsQuotation(tagged);
    boolean elsewhere = common == 0 && !quoted && !holdsQuotation(relation);
    boolean runsOn = !quoted && coversAnother(tagged, relation.cue(), ruledHeads);
    boolean unknown =
        tagged.source() == null
            || isRelative(tagged.source())
            || beginsBefore(tagged.source(), relation.source());
    Span source = unknown ? relation.source() : tagged.source();
    Relation better = alike || runsOn || elsewhere ? relation : tagged;
    return new Relation(better(relation.cue(), cue, source), source, better.runs());
  }

  /**
   * The tagger's cue ("said in a statement"), unless it runs into the source or the rules have
   * more: "was quoted as saying".
   */
  private Cue better(@Nullable Cue ruled, Cue tagged, @Nullable Span source) {
    if (ruled == null) {
      return tagged;
    }
    boolean more = ruled.first() <= tagged.first() && ruled.last() >= tagged.last();
    boolean over =
        source != null
            && words.start(tagged.first()) < source.end()
            && source.start() < words.end(tagged.last());
    return more || over ? ruled : tagged;
  }

  /** "Lamenting the "old pipe," Roe left": who speaks follows. */
  private Relation withSubject(Relation learned, Cue cue) {
    boolean opens =
        cue.first() == words.sentenceStart(cue.first()) && words.low(cue.first()).endsWith("ing");
    return learned.source() != null || !opens
        ? learned
        : new Relation(cue, sources.mainSubject(cue, null), learned.runs());
  }

  /** Who speaks is not what is said. */
  private boolean takesSource(Relation tagged, @Nullable Span source) {
    return source != null
        && tagged.source() == null
        && tagged.runs().stream()
            .anyMatch(
                run ->
                    words.start(run.first()) <= source.start()
                        && words.end(run.last()) >= source.end());
  }

  /** "At the dam, farmers said": the tagger's source begins before the comma, the rules' behind. */
  private boolean beginsBefore(Span tagged, @Nullable Span ruled) {
    if (ruled == null || ruled.end() != tagged.end()) {
      return false;
    }
    int first = words.tokenAt(tagged.start());
    for (int i = first; i < words.size() && words.start(i) < ruled.start(); i++) {
      String mark = words.low(i);
      if (mark.equals(",") || mark.equals("—") || mark.equals("–") || mark.equals("--")) {
        return true;
      }
    }
    return false;
  }

  /** "who said": the rules know whom it means. */
  private boolean isRelative(Span source) {
    String word = words.low(words.tokenAt(source.start()));
    return source.length() <= 5 && (word.equals("who") || word.equals("which"));
  }

  private static boolean coversAnother(Relation tagged, @Nullable Cue own, BitSet heads) {
    for (Phrase run : tagged.runs()) {
      int head = heads.nextSetBit(run.first());
      if (own != null && head >= own.first() && head <= own.last()) {
        head = heads.nextSetBit(own.last() + 1);
      }
      if (head >= 0 && head <= run.last()) {
        return true;
      }
    }
    return false;
  }

  private boolean holdsQuotation(Relation relation) {
    return relation.runs().stream()
        .anyMatch(run -> words.isQuoted(run.first()) || words.isQuoted(run.last()));
  }

  private static int common(Relation one, Relation other) {
    int common = 0;
    for (Phrase x : one.runs()) {
      for (Phrase y : other.runs()) {
        common += Math.max(0, Math.min(x.last(), y.last()) + 1 - Math.max(x.first(), y.first()));
      }
    }
    return common;
  }

  private static int tokens(Relation relation) {
    return relation.runs().stream().mapToInt(run -> run.last() + 1 - run.first()).sum();
  }

  private static int start(Relation relation) {
    Cue cue = relation.cue();
    return cue == null ? relation.firstToken() : cue.first();
  }
}
