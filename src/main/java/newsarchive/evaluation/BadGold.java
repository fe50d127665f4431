package newsarchive.evaluation;

import newsarchive.diagnostics.Diagnostic;
import org.jspecify.annotations.Nullable;

/** A gold file is at fault. Caught in this package. */
final class BadGold extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final int line;
  private final @Nullable String hint;

  /**
   * @param line counted from 1; 0 if no single line is at fault
   */
  BadGold(String code, int line, String message, @Nullable String hint) {
    super(message);
    this.code = code;
    this.line = line;
    this.hint = hint;
  }

  Diagnostic diagnostic(String shown) {
    return Diagnostic.error(code, shown, line, String.valueOf(getMessage()), hint);
  }
}
