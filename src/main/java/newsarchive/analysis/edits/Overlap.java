package newsarchive.analysis.edits;

import java.util.ArrayList;
import java.util.List;
import newsarchive.model.Claim;
import newsarchive.model.Span;
import newsarchive.model.Statement;
import org.jspecify.annotations.Nullable;

/** Which of the things found an editor's words mean. */
final class Overlap {
  private Overlap() {}

  /**
   * The statement whose content shares most with the words, if that is at least half of either;
   * null if there is none. Of equals the inner one.
   */
  static @Nullable Statement statement(List<Statement> statements, Span words) {
    Statement best = null;
    double most = 0;
    for (Statement statement : statements) {
      double share = alike(statement, words);
      if (share > 0 && share >= most) {
        best = statement;
        most = share;
      }
    }
    return best;
  }

  /** What part of both together the words and the content of a statement share; 0 if too little. */
  static double alike(Statement statement, Span words) {
    int shared = 0;
    int length = 0;
    for (Span part : statement.content()) {
      shared += shared(part, words);
      length += part.length();
    }
    boolean enough = 2 * shared >= length || 2 * shared >= words.length();
    return enough ? (double) shared / (length + words.length() - shared) : 0;
  }

  /** The claim that shares most with the words, likewise. */
  static @Nullable Claim claim(List<Claim> claims, Span words) {
    Claim best = null;
    double most = 0;
    for (Claim claim : claims) {
      int shared = shared(claim.span(), words);
      int both = claim.span().length() + words.length() - shared;
      boolean enough = 2 * shared >= Math.min(claim.span().length(), words.length());
      double share = enough && shared > 0 ? (double) shared / both : 0;
      if (share > most) {
        best = claim;
        most = share;
      }
    }
    return best;
  }

  static int shared(Span one, Span other) {
    return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
  }

  /** The parts of the statements that overlap the words, without those within or around them. */
  static List<Statement> crossing(List<Statement> statements, Span words) {
    List<Statement> crossing = new ArrayList<>();
    for (Statement statement : statements) {
      boolean inside = words.contains(statement.span()) && !alikeEnough(statement, words);
      boolean around =
          statement.content().stream().anyMatch(c -> c.contains(words))
              && !alikeEnough(statement, words);
      if (statement.span().overlaps(words) && !inside && !around) {
        crossing.add(statement);
      }
    }
    return crossing;
  }

  private static boolean alikeEnough(Statement statement, Span words) {
    return alike(statement, words) >= 0.5;
  }
}
