package newsarchive.diagnostics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, told so that the reader can mend it.
 *
 * @param code stable short name that documentation lists: {@code S002}
 * @param path the file, as the user would type it; null if no file is at fault
 * @param line counted from 1; 0 if no single line is at fault
 * @param message what is wrong and why, one sentence, without a full stop
 * @param hint what to do, or null if the message says it
 */
public record Diagnostic(
    Severity severity,
    String code,
    @Nullable String path,
    int line,
    String message,
    @Nullable String hint) {
  /** Whether the build can go on. */
  public enum Severity {
    ERROR,
    WARNING
  }

  /** True if one of them is an error. */
  public static boolean hasErrors(List<Diagnostic> diagnostics) {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  public static Diagnostic error(
      String code, @Nullable String path, int line, String message, @Nullable String hint) {
    return new Diagnostic(Severity.ERROR, code, path, line, message, hint);
  }

  public static Diagnostic warning(
      String code, @Nullable String path, int line, String message, @Nullable String hint) {
    return new Diagnostic(Severity.WARNING, code, path, line, message, hint);
  }

  /** {@code seeds/a.txt:3: error S002: …; hint}, on one line and without control characters. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    if (path != null) {
      text.append(path).append(line > 0 ? ":" + line : "").append(": ");
    }
    text.append(severity == Severity.ERROR ? "error " : "warning ").append(code).append(": ");
    text.append(message);
    if (hint != null) {
      text.append(" -- ").append(hint);
    }
    return printable(text);
  }

  /**
   * A text from outside on one line and without control characters, which could forge a message or
   * command a terminal.
   */
  public static String printable(CharSequence text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              int type = Character.getType(c);
              boolean harmless =
                  type != Character.CONTROL
                      && type != Character.FORMAT
                      && type != Character.SURROGATE
                      && type != Character.LINE_SEPARATOR
                      && type != Character.PARAGRAPH_SEPARATOR;
              if (harmless) {
                safe.appendCodePoint(c);
              } else {
                safe.append("\\u{").append(Integer.toHexString(c)).append('}');
              }
            });
    return safe.toString();
  }
}
