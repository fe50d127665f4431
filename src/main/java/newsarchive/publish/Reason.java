package newsarchive.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import newsarchive.diagnostics.ArchiveException;
import newsarchive.diagnostics.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Says why a file operation failed, in words and with the path. */
final class Reason {
  private static final String UNHARMED = "the folder of the site was left as it was";

  private Reason() {}

  /** An error about a folder of the site, whose former content is unharmed. */
  static ArchiveException failed(String doing, Path path, IOException cause) {
    return new ArchiveException(
        Diagnostic.error("P005", path.toString(), 0, doing + ": " + of(cause), UNHARMED), cause);
  }

  static ArchiveException refused(String code, Path path, String message, @Nullable String hint) {
    return new ArchiveException(Diagnostic.error(code, path.toString(), 0, message, hint));
  }

  static String of(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (cause instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (cause instanceof FileAlreadyExistsException) {
      return "it exists already";
    }
    if (cause instanceof FileSystemException system && system.getReason() != null) {
      return system.getReason();
    }
    String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }
}
