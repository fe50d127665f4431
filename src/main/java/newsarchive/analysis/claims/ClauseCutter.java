package newsarchive.analysis.claims;

import java.util.ArrayList;
import java.util.List;
import newsarchive.model.Article;
import newsarchive.model.Span;
import newsarchive.model.Statement;
import newsarchive.model.Token;

/**
 * Cuts what a statement says into sentences, and these into clauses where a semicolon or ", and",
 * ", but" joins two that could stand alone. Questions, fragments and what is shorter than four
 * words claim nothing.
 */
final class ClauseCutter {
  private static final int FEWEST_WORDS = 4;
  private static final int INTENTION_REACH = 6;

  /** Longer ones, in tokens, are lists or noise, and stay whole. */
  private static final int LONGEST_CUT = 250;

  private static final int LOOK_BACK = 40;
  private static final int SUBJECT_TO_VERB = 7;

  private final ClaimWords lists;

  ClauseCutter(ClaimWords lists) {
    this.lists = lists;
  }

  List<Clause> cut(Article article, Statement statement) {
    List<Clause> clauses = new ArrayList<>();
    for (Span content : statement.content()) {
      int from = article.tokenFrom(content.start());
      while (from < article.tokens().size()
          && article.tokens().get(from).span().end() <= content.end()) {
        int to = from;
        int sentence = article.tokens().get(from).sentence();
        while (to < article.tokens().size()
            && article.tokens().get(to).sentence() == sentence
            && article.tokens().get(to).span().end() <= content.end()) {
          to++;
        }
        add(withoutLink(trimmed(new Clause(article, from, to))), statement, clauses);
        from = to;
      }
    }
    clauses.replaceAll(ClauseMarks::paired);
    return clauses;
  }

  private void add(Clause sentence, Statement statement, List<Clause> clauses) {
    if (sentence.size() == 0 || isQuestion(sentence)) {
      return;
    }
    boolean reported = statement.kind() == Statement.Kind.REPORTED;
    int start = 0;
    int end = sentence.size() > LONGEST_CUT ? 0 : sentence.size() - 1;
    for (int i = 1; i < end; i++) {
      int next = joint(sentence, i);
      if (next > 0
          && stands(sentence.part(start, i))
          && stands(sentence.part(next, sentence.size()))) {
        clauses.add(trimmed(sentence.part(start, i)));
        start = next;
      }
    }
    Clause last = trimmed(sentence.part(start, sentence.size()));
    if (stands(last) || (reported && isIntention(last))) {
      clauses.add(last);
    }
  }

  private static boolean isQuestion(Clause sentence) {
    String text = sentence.article().text();
    int end = sentence.span().end();
    return sentence.low(sentence.size() - 1).endsWith("?")
        || (end < text.length() && text.charAt(end) == '?');
  }

  /** Index of the first word behind the joint at {@code at}; 0 if none is there. */
  private int joint(Clause sentence, int at) {
    String mark = sentence.low(at);
    if (mark.equals(";")) {
      return at + 1;
    }
    if (!mark.equals(",")
        || !lists.is("clause-link", sentence.low(at + 1))
        || opensWithIf(sentence)) {
      return 0;
    }
    int subject = at + 2;
    String adverb = sentence.low(subject);
    if (adverb.endsWith("ly") || lists.is("adverb", adverb)) {
      subject += sentence.low(subject + 1).equals(",") ? 2 : 1;
    }
    return beginsClause(sentence, subject) && !isWithinThat(sentence, at) ? subject : 0;
  }

  /** Behind "said that …, and …" the second clause may depend on the same "that". */
  private boolean isWithinThat(Clause sentence, int at) {
    for (int i = at - 1; i >= Math.max(1, at - LOOK_BACK) && !sentence.low(i).equals(";"); i--) {
      if (sentence.low(i).equals("that") || lists.is("if", sentence.low(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean opensWithIf(Clause sentence) {
    return lists.is("if", sentence.low(0)) || lists.is("opening-subordinator", sentence.low(0));
  }

  /** A pronoun, an article or a name, and a finite verb soon behind it. */
  private boolean beginsClause(Clause sentence, int at) {
    String first = sentence.low(at);
    boolean name =
        sentence.isWord(at)
            && Character.isUpperCase(
                sentence.article().text().charAt(sentence.token(at).span().start()));
    if (!name && !lists.is("subject", first)) {
      return false;
    }
    for (int i = at; i < Math.min(sentence.size(), at + SUBJECT_TO_VERB); i++) {
      String word = sentence.low(i);
      if (word.equals(",") || (i > at && lists.is("relative", word))) {
        return false;
      }
      if (lists.is("finite", word) || lists.is("past", word) || isContracted(word)) {
        return true;
      }
      if (i > at && sentence.isWord(i) && isThirdPerson(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isThirdPerson(String word) {
    return lists.isVerb(word) && word.endsWith("s");
  }

  /** "to pay the fee", "his intention to leave": an act without a finite verb. */
  private boolean isIntention(Clause clause) {
    if (clause.words() < FEWEST_WORDS) {
      return false;
    }
    for (int i = 0; i < Math.min(clause.size() - 1, INTENTION_REACH); i++) {
      boolean noun = lists.is("promise-noun", clause.low(i)) && clause.low(i + 1).equals("to");
      if (noun || (i == 0 && clause.low(i).equals("to"))) {
        return true;
      }
    }
    return false;
  }

  private boolean stands(Clause clause) {
    return clause.size() > 0
        && !lists.is("pronoun-relative", clause.low(0))
        && clause.words() >= FEWEST_WORDS
        && hasFiniteVerb(clause);
  }

  private boolean hasFiniteVerb(Clause clause) {
    for (int i = 0; i < clause.size(); i++) {
      String word = clause.low(i);
      boolean infinitive = clause.low(i - 1).equals("to");
      if (lists.is("finite", word) || lists.is("past", word) || isContracted(word)) {
        return true;
      }
      boolean past = word.length() > 4 && word.endsWith("ed") && i > 0;
      if (!infinitive
          && clause.isWord(i)
          && i > 0
          && (past || lists.isVerb(word) || takesObject(clause, i))) {
        return true;
      }
    }
    return false;
  }

  /** "repairs the cranes": a word in -s before an article or a pronoun. */
  private boolean takesObject(Clause clause, int at) {
    String word = clause.low(at);
    return word.length() > 3
        && word.endsWith("s")
        && !word.endsWith("ss")
        && lists.is("object", clause.low(at + 1));
  }

  static boolean isContracted(String word) {
    return word.endsWith("n't")
        || word.endsWith("'ll")
        || word.endsWith("'re")
        || word.endsWith("'ve")
        || word.endsWith("'m")
        || word.endsWith("'d")
        || word.equals("it's")
        || word.equals("he's")
        || word.equals("she's")
        || word.equals("that's")
        || word.equals("there's");
  }

  /** Without quotation marks, commas and the like at its ends; a full stop at the end stays. */
  private static Clause trimmed(Clause clause) {
    int first = 0;
    int end = clause.size();
    while (first < end && isOuter(clause, first, false)) {
      first++;
    }
    while (end > first && isOuter(clause, end - 1, true)) {
      end--;
    }
    return clause.part(first, end);
  }

  /** Without the "and" of a fragment; at the start of a sentence it stays. */
  private Clause withoutLink(Clause clause) {
    boolean link =
        clause.size() > 1
            && lists.is("clause-link", clause.low(0))
            && Character.isLowerCase(clause.article().text().charAt(clause.span().start()));
    return link ? trimmed(clause.part(1, clause.size())) : clause;
  }

  private static boolean isOuter(Clause clause, int at, boolean last) {
    Token token = clause.token(at);
    if (token.kind() == Token.Kind.QUOTE) {
      return true;
    }
    char mark = clause.low(at).charAt(0);
    boolean keeps = last ? ".!?)]%".indexOf(mark) >= 0 : "([$#@".indexOf(mark) >= 0 || mark > 127;
    return token.kind() == Token.Kind.PUNCTUATION && !keeps;
  }
}
