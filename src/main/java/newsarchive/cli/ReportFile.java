package newsarchive.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import newsarchive.diagnostics.ArchiveException;
import newsarchive.diagnostics.Diagnostic;

/** A file that the command line asks for beside what is printed. */
final class ReportFile {
  private ReportFile() {}

  /**
   * Writes the text over whatever stands there.
   *
   * @param code of the fault if that cannot be done
   */
  static void write(Path file, String text, String code) throws ArchiveException {
    try {
      Files.writeString(file, text, UTF_8);
    } catch (IOException e) {
      throw new ArchiveException(
          Diagnostic.error(
              code,
              ArchiveFolder.shown(file),
              0,
              "cannot be written: " + e.getClass().getSimpleName(),
              "name a file in a folder that is there and that you may write to"),
          e);
    }
  }
}
