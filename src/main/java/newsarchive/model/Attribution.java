package newsarchive.model;

import java.util.List;

/**
 * Who made a statement, and why the program says so.
 *
 * @param voices numbers of the speakers; several for a joint statement; empty if the text does not
 *     say
 * @param confidence 0 to 1: the share of attributions like this one that are right
 * @param evidence at least one piece if there is any voice
 */
public record Attribution(
    StatementId statement,
    List<Integer> voices,
    Basis basis,
    double confidence,
    List<Evidence> evidence) {
  /**
   * From this confidence on an attribution counts as sure: pages do not mark it, and at least 97 of
   * 100 such attributions of quotations are right.
   */
  public static final double SURE = 0.85;

  /** The rule of evidence that says: the text can be read in another way. */
  public static final String OTHER_READING = "other-reading";

  /** What the attribution rests on. */
  public enum Basis {
    /** The text names or describes the speaker in the attribution itself. */
    STATED,
    /** A pronoun, a description or a gap, resolved by the program. */
    INFERRED,
    /** Nobody found. */
    UNKNOWN,
    /** An editor decided it, be it that nobody is to be named. */
    EDITED
  }

  /** True if there is a speaker and little doubt about it. */
  public boolean isSure() {
    return !voices.isEmpty() && confidence >= SURE;
  }

  public Attribution {
    voices = List.copyOf(voices);
    evidence = List.copyOf(evidence);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " of " + statement);
    }
    if (voices.isEmpty() != (basis == Basis.UNKNOWN) && basis != Basis.EDITED) {
      throw new IllegalArgumentException(
          basis + " with " + voices.size() + " voices: " + statement);
    }
    if (!voices.isEmpty() && evidence.isEmpty()) {
      throw new IllegalArgumentException("a speaker without evidence: " + statement);
    }
  }
}
