package newsarchive.analysis.claims;

import java.util.List;
import java.util.Locale;
import newsarchive.model.Claim;
import newsarchive.model.Claim.Modality;
import newsarchive.model.Evidence;
import newsarchive.model.Span;
import newsarchive.model.Statement;
import newsarchive.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Decides how a speaker stands to what is said: by the verb that attributes it, an "if", and the
 * first modal verb or negation of the main clause. The first that applies decides.
 */
final class ModalityRule {
  private static final int NEGATION_REACH = 3;
  private static final int NOUN_REACH = 6;

  private final ClaimWords lists;

  ModalityRule(ClaimWords lists) {
    this.lists = lists;
  }

  /** A modality and why. */
  record Verdict(Modality modality, Evidence evidence) {}

  /**
   * Judges a clause.
   *
   * @param alone true if the clause is all that the statement says
   */
  Verdict judge(Clause clause, Statement statement, boolean alone) {
    boolean reported = statement.kind() != Statement.Kind.DIRECT;
    Verdict verdict = reported || alone ? byCue(clause, statement) : null;
    if (verdict == null && statement.kind() == Statement.Kind.REPORTED) {
      verdict = byNoun(clause);
    }
    if (verdict == null) {
      verdict = byIf(clause);
    }
    if (verdict == null) {
      verdict = byMainClause(clause, reported);
    }
    return verdict == null
        ? new Verdict(
            Modality.ASSERTED,
            new Evidence(
                "plain", List.of(), "no verb, modal, negation or condition says otherwise"))
        : verdict;
  }

  private @Nullable Verdict byCue(Clause clause, Statement statement) {
    Span cue = statement.cue();
    if (cue == null) {
      return null;
    }
    String words = clause.article().words(cue).toLowerCase(Locale.ROOT);
    for (String word : words.split("\\s", 8)) {
      Modality modality = ofCue(word);
      if (modality != null) {
        return new Verdict(
            modality,
            new Evidence("cue-verb", List.of(cue), "attributed with \u201c" + word + "\u201d"));
      }
    }
    return null;
  }

  private @Nullable Modality ofCue(String word) {
    if (lists.is("cue-denied", word)) {
      return Modality.DENIED;
    }
    if (lists.is("cue-accused", word)) {
      return Modality.ACCUSED;
    }
    if (lists.is("cue-demanded", word)) {
      return Modality.DEMANDED;
    }
    if (lists.is("cue-promised", word)) {
      return Modality.PROMISED;
    }
    return lists.is("cue-predicted", word) ? Modality.PREDICTED : null;
  }

  /** "his intention to leave", "its readiness to talk". */
  private @Nullable Verdict byNoun(Clause clause) {
    for (int i = 0; i < Math.min(clause.size(), NOUN_REACH); i++) {
      if (lists.is("promise-noun", clause.low(i)) && clause.low(i + 1).equals("to")) {
        return verdict(Modality.PROMISED, "noun", clause, i, i + 1);
      }
    }
    return null;
  }

  private @Nullable Verdict byIf(Clause clause) {
    for (int i = 0; i < clause.size(); i++) {
      if (lists.is("if", clause.low(i)) && !lists.is("no-if-after", clause.low(i - 1))) {
        return verdict(Modality.HYPOTHETICAL, "if-clause", clause, i, i + 1);
      }
    }
    return null;
  }

  private @Nullable Verdict byMainClause(Clause clause, boolean reported) {
    int start = mainStart(clause);
    int verb = clause.size();
    for (int i = start; i < clause.size(); i++) {
      String word = clause.low(i);
      boolean leaves = i > start && lists.is("subordinator", word);
      if (leaves || clause.token(i).kind() == Token.Kind.QUOTE) {
        return null;
      }
      boolean finite = lists.is("finite", word) || lists.is("past", word) || lists.isVerb(word);
      verb = finite ? Math.min(verb, i) : verb;
      Verdict verdict = byVerb(clause, i, word, reported);
      if (verdict == null && i <= verb + NEGATION_REACH) {
        verdict = byNegation(clause, i, word);
      }
      if (verdict != null) {
        return verdict;
      }
    }
    return null;
  }

  /** Behind the comma if the sentence opens with "However, when …," and the like. */
  private int mainStart(Clause clause) {
    int first = clause.low(1).equals(",") ? 2 : 0;
    if (lists.is("opening-subordinator", clause.low(first))) {
      for (int i = first + 1; i < clause.size(); i++) {
        if (clause.low(i).equals(",")) {
          return i + 1;
        }
      }
    }
    return 0;
  }

  private @Nullable Verdict byVerb(Clause clause, int at, String word, boolean reported) {
    if (lists.is("may", word) && !isMonth(clause, at)) {
      return verdict(Modality.HYPOTHETICAL, "modal", clause, at, at + 1);
    }
    if (isOf("would", word)) {
      Modality modality = reported ? Modality.PREDICTED : Modality.HYPOTHETICAL;
      return verdict(modality, "modal", clause, at, at + 1);
    }
    boolean firstPerson = lists.is("first-person", clause.low(at - 1));
    if (lists.is("shall", word)) {
      Modality modality = firstPerson ? Modality.PROMISED : Modality.DEMANDED;
      return verdict(modality, "modal", clause, at, at + 1);
    }
    if (isOf("will", word)) {
      boolean own = firstPerson || word.equals("i'll") || word.equals("we'll");
      return verdict(own ? Modality.PROMISED : Modality.PREDICTED, "modal", clause, at, at + 1);
    }
    boolean to = clause.low(at + 1).equals("to");
    boolean need =
        word.equals("need") || word.equals("needs") || word.equals("has") || word.equals("have");
    if (lists.is("must", word) || word.equals("let's") || (need && to)) {
      return verdict(Modality.DEMANDED, "modal", clause, at, need ? at + 2 : at + 1);
    }
    if (lists.is("likely", word) && to) {
      return verdict(Modality.PREDICTED, "modal", clause, at, at + 2);
    }
    return lists.is("possible", word) && clause.low(at + 1).equals("that")
        ? verdict(Modality.HYPOTHETICAL, "modal", clause, at, at + 2)
        : null;
  }

  private boolean isOf(String section, String word) {
    int apostrophe = word.indexOf('\'');
    return lists.is(section, word)
        || (apostrophe > 0 && lists.is(section, word.substring(apostrophe)));
  }

  private static boolean isMonth(Clause clause, int at) {
    char first = clause.article().text().charAt(clause.token(at).span().start());
    return Character.isUpperCase(first) && at > 0;
  }

  private @Nullable Verdict byNegation(Clause clause, int at, String word) {
    boolean negates = lists.is("negation", word) || word.endsWith("n't");
    if (!negates || lists.is("no-negation-before", clause.low(at + 1)) || isContrast(clause, at)) {
      return null;
    }
    return verdict(Modality.ASSERTED, Claim.NEGATION, clause, at, at + 1);
  }

  /** "not for A but for B" asserts B. */
  private static boolean isContrast(Clause clause, int at) {
    if (!clause.low(at).equals("not")) {
      return false;
    }
    if (clause.low(at - 1).equals(",")) {
      return true;
    }
    for (int i = at + 1; i < Math.min(clause.size(), at + 9); i++) {
      if (clause.low(i).equals("but") && !clause.low(i - 1).equals(",")) {
        return true;
      }
    }
    return false;
  }

  private static Verdict verdict(Modality modality, String rule, Clause clause, int from, int to) {
    Span span = clause.part(from, Math.min(to, clause.size())).span();
    String words = "\u201c" + clause.article().words(span) + "\u201d in the clause";
    return new Verdict(modality, new Evidence(rule, List.of(span), words));
  }
}
