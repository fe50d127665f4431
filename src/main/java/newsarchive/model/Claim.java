package newsarchive.model;

import java.util.List;

/**
 * The proposition that a statement asserts.
 *
 * @param span the words in the text: a sentence or clause
 * @param statement the statement that makes it
 * @param entities numbers of the {@link LocalEntity entities} that it concerns, each once, in order
 *     of appearance
 * @param evidence what decided on the modality
 */
public record Claim(
    ClaimId id,
    Span span,
    StatementId statement,
    Modality modality,
    List<Figure> figures,
    List<Integer> entities,
    List<Evidence> evidence) {
  /** How the speaker stands to what is said. */
  public enum Modality {
    ASSERTED,
    DENIED,
    PREDICTED,
    DEMANDED,
    PROMISED,
    ACCUSED,
    HYPOTHETICAL
  }

  /** The rule of evidence that says: the main clause is negated. */
  public static final String NEGATION = "negation";

  /** True if the claim is that something is not so; that denies nobody's words. */
  public boolean negated() {
    return evidence.stream().anyMatch(reason -> reason.rule().equals(NEGATION));
  }

  public Claim {
    figures = List.copyOf(figures);
    entities = List.copyOf(entities);
    evidence = List.copyOf(evidence);
  }
}
