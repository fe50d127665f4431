package newsarchive.diagnostics;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a file, said where its name is not known; becomes a {@link Diagnostic} where
 * it is. Caught in the room that throws it.
 */
public final class BadInput extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final int line;
  private final @Nullable String hint;

  /**
   * @param line counted from 1; 0 if no single line is at fault
   */
  public BadInput(String code, int line, String message, @Nullable String hint) {
    super(message);
    this.code = code;
    this.line = line;
    this.hint = hint;
  }

  /** The same for the file that messages name like this. */
  public Diagnostic at(String path) {
    return Diagnostic.error(code, path, line, String.valueOf(getMessage()), hint);
  }
}
