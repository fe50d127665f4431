package newsarchive.diagnostics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The input is at fault. Carries everything that is known to be wrong; caught in {@code cli} alone.
 */
public final class ArchiveException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  public ArchiveException(List<Diagnostic> diagnostics) {
    this(diagnostics, null);
  }

  public ArchiveException(Diagnostic diagnostic) {
    this(List.of(diagnostic), null);
  }

  public ArchiveException(Diagnostic diagnostic, @Nullable Throwable cause) {
    this(List.of(diagnostic), cause);
  }

  private ArchiveException(List<Diagnostic> diagnostics, @Nullable Throwable cause) {
    super(diagnostics.isEmpty() ? "unknown" : diagnostics.get(0).toString(), cause);
    this.diagnostics = List.copyOf(diagnostics);
  }

  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
