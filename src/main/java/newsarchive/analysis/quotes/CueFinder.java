package newsarchive.analysis.quotes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds cues: verbs of saying and thinking in a form that can attribute, and "according to". */
final class CueFinder {
  private static final CueVerb NOUN = new CueVerb("claim", "", "t", CueVerb.Form.BASE);

  private final Words words;
  private final FixedCues fixedCues;

  CueFinder(Words words) {
    this.words = words;
    this.fixedCues = new FixedCues(words);
  }

  /** The cues among the tokens from {@code from} to {@code to} that lie outside of quotations. */
  List<Cue> find(int from, int to) {
    List<Cue> cues = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (!words.isQuoted(i)) {
        Cue cue = at(i);
        if (cue != null) {
          cues.add(cue);
          i = Math.max(i, cue.last());
        }
      }
    }
    return cues;
  }

  /** The cue whose verb or noun is the token, or null. */
  @Nullable Cue at(int i) {
    if (!words.isWord(i)) {
      return null;
    }
    Cue fixed = fixed(i);
    if (fixed != null) {
      return fixed;
    }
    if (WordLists.ENGLISH.isCueNoun(words.low(i)) && words.low(i + 1).equals("that")) {
      Cue noun = noun(i);
      if (noun != null) {
        return noun;
      }
    }
    boolean opensSentence = i == words.sentenceStart(i) || words.isMark(i - 1);
    if (words.isCapital(i) && !opensSentence) {
      return null;
    }
    for (CueVerb verb : CueLexicon.ENGLISH.readings(words.low(i))) {
      Cue cue = verb(i, verb);
      if (cue != null) {
        return cue;
      }
    }
    return null;
  }

  /** "according to", "in the words of", "was quoted as saying". */
  private @Nullable Cue fixed(int i) {
    Cue according = fixedCues.according(i);
    return according != null || !fixedCues.isQuotedAsSaying(i)
        ? according
        : new Cue(firstOf(i), i + 2, i + 2, FixedCues.SAYING, Cue.Type.FINITE);
  }

  /** "his claim that", "Smith's warning that": only with the one who makes it. */
  private @Nullable Cue noun(int i) {
    boolean owned = words.isPossessive(i - 1) || isOwner(words.low(i - 1));
    boolean afterAdjective = words.isPossessive(i - 2) || isOwner(words.low(i - 2));
    if (!owned && !(afterAdjective && words.isWord(i - 1))) {
      return null;
    }
    return new Cue(i, i, i, NOUN, Cue.Type.NOUN);
  }

  static boolean isOwner(String word) {
    return word.equals("his") || word.equals("her") || word.equals("their") || word.equals("its");
  }

  private @Nullable Cue verb(int i, CueVerb verb) {
    int last = i;
    if (!verb.particle().isEmpty()) {
      if (!words.low(i + 1).equals(verb.particle())) {
        return null;
      }
      last = i + 1;
      if (words.low(last + 1).equals("to")) {
        return null;
      }
    }
    int first = firstOf(i);
    Cue.Type type = type(first, i, last, verb);
    return type == null ? null : new Cue(first, i, last, verb, type);
  }

  /** Steps left over auxiliaries, with the adverbs between them and the verb. */
  private int firstOf(int head) {
    int first = head;
    int from = Math.max(words.sentenceStart(head), head - 6);
    for (int k = head - 1; k >= from && !words.isQuoted(k); k--) {
      if (words.is("auxiliary", k)) {
        first = k;
      } else if (!isAdverb(k)) {
        break;
      }
    }
    if (words.low(head - 1).equals("to")
        && words.low(head - 2).equals("on")
        && words.low(head - 3).startsWith("w")) {
      first = head - 3;
    }
    return first;
  }

  boolean isAdverb(int k) {
    String word = words.low(k);
    return words.is("adverb", k) || (word.endsWith("ly") && !words.isCapital(k));
  }

  private Cue.@Nullable Type type(int first, int head, int last, CueVerb verb) {
    int before = first - 1;
    while (before >= words.sentenceStart(head) && isAdverb(before)) {
      before--;
    }
    return switch (verb.form()) {
      case ING -> ofIng(first, head, before);
      case BASE -> ofBase(first, head, before);
      case PRESENT -> isNoun(head, before, last) ? null : Cue.Type.FINITE;
      case PAST -> Cue.Type.FINITE;
      case PARTICIPLE, PAST_OR_PARTICIPLE -> ofPast(first, head, before, verb);
    };
  }

  private Cue.@Nullable Type ofIng(int first, int head, int before) {
    if (first < head) {
      return hasBeing(first, head) ? Cue.Type.FINITE : null;
    }
    if (contracted(before)) {
      return Cue.Type.FINITE;
    }
    boolean opens = before < words.sentenceStart(head);
    if (words.is("preposition", head)) {
      return null;
    }
    String word = words.low(before);
    boolean joined =
        word.equals(",")
            || Words.isDash(word)
            || words.isMark(before)
            || words.isCapital(before)
            || words.is("before-participle", before)
            || words.is("message", before);
    return opens || joined ? Cue.Type.PARTICIPLE : null;
  }

  /** "he's saying". */
  private boolean contracted(int before) {
    return new NounPhrases(words).contractedPronoun(before) > 0;
  }

  private Cue.@Nullable Type ofBase(int first, int head, int before) {
    if (words.low(head - 1).equals("to")) {
      return first < head ? Cue.Type.FINITE : null;
    }
    if (first < head) {
      return hasModal(first, head) ? Cue.Type.WEAK : Cue.Type.FINITE;
    }
    String word = words.low(before);
    boolean plural =
        words.isWord(before)
            && word.length() > 3
            && word.endsWith("s")
            && !words.isPossessive(before)
            && !words.isNounHere(head);
    boolean subject =
        word.equals("they")
            || word.equals("we")
            || word.equals("i")
            || word.equals("who")
            || word.equals("you")
            || (words.is("subject-word", before)
                && !word.equals("he")
                && !word.equals("she")
                && !word.equals("it"));
    return plural || subject ? Cue.Type.FINITE : null;
  }

  private Cue.@Nullable Type ofPast(int first, int head, int before, CueVerb verb) {
    if (first < head && hasBeing(first, head)) {
      return Cue.Type.PASSIVE;
    }
    if (first < head) {
      return hasModal(first, head) ? Cue.Type.WEAK : Cue.Type.FINITE;
    }
    boolean afterNoun = !words.isNounHere(head) || words.is("subject-word", before);
    if (!afterNoun
        || (verb.form() == CueVerb.Form.PARTICIPLE && !words.low(head + 1).equals("by"))) {
      return null;
    }
    boolean reduced = words.low(head + 1).equals("by") && words.isWord(before);
    return reduced ? Cue.Type.PASSIVE : Cue.Type.FINITE;
  }

  private boolean hasBeing(int first, int head) {
    for (int k = first; k < head; k++) {
      if (words.is("being", k)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasModal(int first, int head) {
    for (int k = first; k < head; k++) {
      if (words.is("modal", k)) {
        return true;
      }
    }
    return false;
  }

  /** "the claims", "its latest reports": a form in -s is a noun after a determiner or adjective. */
  private boolean isNoun(int head, int before, int last) {
    if (words.low(head).equals("says")) {
      return false;
    }
    if (words.low(before).equals("those") || words.low(before).equals("these")) {
      return true;
    }
    boolean subject =
        words.isCapital(before)
            || words.is("subject-word", before)
            || words.low(before).equals("who")
            || words.low(before).equals("which")
            || words.isMark(before)
            || words.low(before).equals(",")
            || words.low(before).equals(")");
    boolean that =
        words.low(last + 1).equals("that")
            || words.isMark(last + 1)
            || words.low(last + 1).equals(":")
            || words.endsSentence(last + 1)
            || (words.low(last + 1).equals(",") && words.isMark(last + 2));
    return words.isNounHere(head) || (!subject && !that);
  }
}
