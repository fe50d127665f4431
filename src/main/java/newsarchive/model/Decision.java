package newsarchive.model;

import org.jspecify.annotations.Nullable;

/**
 * A correction that took effect.
 *
 * @param span the words that it is about
 * @param statement that it changed or made, or null
 * @param claim that it is about, or null; of a rejected claim the id that it had
 * @param former what the program had said, one phrase; empty if nothing
 * @param confidence that the program had in it, 0 to 1
 * @param agreed true if the editor says the same
 */
public record Decision(
    Correction correction,
    Span span,
    @Nullable StatementId statement,
    @Nullable ClaimId claim,
    String former,
    double confidence,
    boolean agreed) {}
