package newsarchive.source;

import newsarchive.diagnostics.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * A file cannot be read as an article; becomes a {@link Diagnostic} where the file's name is known.
 */
final class BadInput extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final int line;
  private final @Nullable String hint;

  BadInput(String code, int line, String message, @Nullable String hint) {
    super(message);
    this.code = code;
    this.line = line;
    this.hint = hint;
  }

  Diagnostic at(String path) {
    return Diagnostic.error(code, path, line, String.valueOf(getMessage()), hint);
  }
}
