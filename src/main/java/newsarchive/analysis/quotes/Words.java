package newsarchive.analysis.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsarchive.model.Article;
import newsarchive.model.Span;
import newsarchive.model.Token;

/** An article's tokens as this room looks at them: spelling, sentence, and the passage around. */
final class Words {
  private static final Set<Character.UnicodeScript> WITHOUT_BLANKS =
      Set.of(
          Character.UnicodeScript.HIRAGANA,
          Character.UnicodeScript.KATAKANA,
          Character.UnicodeScript.THAI);
  private static final WordLists LISTS = WordLists.ENGLISH;

  private final Article article;
  private final List<Token> tokens;
  private final String[] lower;
  private final int[] paragraph;
  private final int[] passage;
  private final int[] sentenceStart;
  private final int[] sentenceEnd;

  /** What {@link #looksLikeVerb} has found: 0 not asked yet, 1 yes, 2 no. */
  private final byte[] verb;

  Words(Article article, List<Passage> passages) {
    this.article = article;
    this.tokens = article.tokens();
    int n = tokens.size();
    lower = new String[n];
    paragraph = new int[n];
    passage = new int[n];
    sentenceStart = new int[n];
    sentenceEnd = new int[n];
    verb = new byte[n];
    readTokens();
    readPassages(passages);
  }

  private void readTokens() {
    int n = tokens.size();
    for (int i = 0; i < n; i++) {
      Token token = tokens.get(i);
      lower[i] = article.words(token.span()).replace('\u2019', '\'').toLowerCase(Locale.ROOT);
      paragraph[i] = article.sentences().get(token.sentence()).paragraph();
      boolean continues = i > 0 && tokens.get(i - 1).sentence() == token.sentence();
      sentenceStart[i] = continues ? sentenceStart[i - 1] : i;
    }
    for (int i = n - 1; i >= 0; i--) {
      boolean continues = i + 1 < n && sentenceStart[i + 1] == sentenceStart[i];
      sentenceEnd[i] = continues ? sentenceEnd[i + 1] : i + 1;
    }
  }

  private void readPassages(List<Passage> passages) {
    int at = 0;
    java.util.Arrays.fill(passage, -1);
    for (int p = 0; p < passages.size(); p++) {
      if (passages.get(p).parent() >= 0) {
        continue;
      }
      Span outer = passages.get(p).outer();
      while (at < tokens.size() && start(at) < outer.start()) {
        at++;
      }
      while (at < tokens.size() && start(at) < outer.end()) {
        passage[at++] = p;
      }
    }
  }

  int size() {
    return tokens.size();
  }

  /** Lower case, with straight apostrophes; empty outside of the article. */
  String low(int i) {
    return i >= 0 && i < lower.length ? lower[i] : "";
  }

  boolean is(String wordClass, int i) {
    return LISTS.is(wordClass, low(i));
  }

  int start(int i) {
    return tokens.get(i).span().start();
  }

  int end(int i) {
    return tokens.get(i).span().end();
  }

  /** From the first to the last of two tokens, both included. */
  Span span(int first, int last) {
    return new Span(start(first), end(last));
  }

  int paragraph(int i) {
    return paragraph[i];
  }

  /** Place in the list of the outermost passage that the token lies in, marks included, or -1. */
  int passage(int i) {
    return i >= 0 && i < passage.length ? passage[i] : -1;
  }

  boolean isQuoted(int i) {
    return passage(i) >= 0;
  }

  /** First token of the token's sentence. */
  int sentenceStart(int i) {
    return i < sentenceStart.length ? sentenceStart[i] : i;
  }

  /** Behind the last token of the token's sentence. */
  int sentenceEnd(int i) {
    return i < sentenceEnd.length ? sentenceEnd[i] : i;
  }

  boolean isWord(int i) {
    return i >= 0
        && i < tokens.size()
        && (tokens.get(i).kind() == Token.Kind.WORD || tokens.get(i).kind() == Token.Kind.NUMBER);
  }

  boolean isNumber(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).kind() == Token.Kind.NUMBER;
  }

  boolean isMark(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).kind() == Token.Kind.QUOTE;
  }

  boolean isCapital(int i) {
    return isWord(i)
        && Character.isUpperCase(article.text().codePointAt(start(i)))
        && !low(i).equals("i");
  }

  /** Letters of scripts that part words by no blanks. */
  int ideographs(int i) {
    return (int)
        article
            .words(tokens.get(i).span())
            .codePoints()
            .filter(c -> Character.isIdeographic(c) || WITHOUT_BLANKS.contains(script(c)))
            .count();
  }

  private static Character.UnicodeScript script(int letter) {
    return Character.UnicodeScript.of(letter);
  }

  /** No blank parts the token from its neighbours. */
  boolean touches(int i) {
    return i > 0 && i + 1 < tokens.size() && end(i - 1) == start(i) && end(i) == start(i + 1);
  }

  boolean isPossessive(int i) {
    return low(i).endsWith("'s") || low(i).endsWith("s'");
  }

  /** A comma, semicolon, colon, dash or bracket. */
  boolean isBreak(int i) {
    String word = low(i);
    return word.equals(",")
        || word.equals(";")
        || word.equals(":")
        || word.equals("(")
        || word.equals(")")
        || isDash(word);
  }

  static boolean isDash(String word) {
    return word.equals("—") || word.equals("–") || word.equals("--") || word.equals("―");
  }

  boolean endsSentence(int i) {
    String word = low(i);
    return word.startsWith(".") || word.equals("!") || word.equals("?") || word.equals("…");
  }

  /** Index of the first token that starts at or behind the offset. */
  int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * A word that ends a noun phrase on its left because it is most likely a finite verb: an
   * auxiliary, a frequent verb form, a cue verb in the past, or another word in -ed.
   */
  boolean looksLikeVerb(int i) {
    if (i < 0 || i >= verb.length) {
      return false;
    }
    if (verb[i] == 0) {
      verb[i] = (byte) (readsAsVerb(i) ? 1 : 2);
    }
    return verb[i] == 1;
  }

  private boolean readsAsVerb(int i) {
    if (!isWord(i) || isCapital(i)) {
      return false;
    }
    String word = low(i);
    if (LISTS.isVerbForm(word) || LISTS.is("auxiliary", word)) {
      return !isNounHere(i);
    }
    if (word.endsWith("ed") && word.length() > 4) {
      boolean opens = isMark(i - 1) || i == sentenceStart(i) || low(i - 1).equals(",");
      if (opens && isWord(i + 1) && !is("determiner", i + 1)) {
        return false;
      }
      return !isNounHere(i) && !isAdjective(i);
    }
    boolean afterName = isCapital(i - 1) || is("pronoun", i - 1);
    return CueLexicon.ENGLISH.readings(word).stream()
            .anyMatch(
                v ->
                    v.form() == CueVerb.Form.PAST
                        || (afterName && v.form() == CueVerb.Form.PRESENT))
        && !isNounHere(i);
  }

  /** "the plans", "his work": a determiner or possessive before makes the word a noun. */
  boolean isNounHere(int i) {
    return (is("determiner", i - 1) && !is("subject-word", i - 1) && !low(i - 1).startsWith("th"))
        || low(i - 1).equals("the")
        || (isPossessive(i - 1) && !is("pronoun", i - 1));
  }

  /** "the disputed region", "a newly elected leader". */
  private boolean isAdjective(int i) {
    int before = i - 1;
    while (before >= 0 && low(before).endsWith("ly") && i - before < 3) {
      before--;
    }
    return is("determiner", before) || isPossessive(before) || is("preposition", before);
  }
}
