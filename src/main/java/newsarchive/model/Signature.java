package newsarchive.model;

import org.jspecify.annotations.Nullable;

/**
 * Who decided, when and why; null where the editor did not say.
 *
 * @param reason plain text
 */
public record Signature(
    @Nullable String editor, @Nullable PartialDate date, @Nullable String reason) {
  /** Of what nobody signed. */
  public static final Signature NONE = new Signature(null, null, null);
}
