package newsarchive.publish;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import newsarchive.diagnostics.ArchiveException;

/**
 * A single file that the command line asks for, outside of the site. Somebody's article is soon
 * named by mistake, so what is there is overwritten only if the program wrote it, and nothing is
 * put where the program reads.
 */
public final class ReportFile {
  /** In so many bytes at its head a file of ours says that it is ours. */
  private static final int HEAD = 2048;

  private final Path file;
  private final String shown;
  private final String code;

  private ReportFile(Path file, String shown, String code) {
    this.file = file;
    this.shown = shown;
    this.code = code;
  }

  /**
   * Looks whether the file may be written, before any work is done; writes nothing.
   *
   * @param mark ASCII words in the head of every file of this kind that the program writes
   * @param code of the fault if the file cannot or must not be written
   * @param inputs files and folders that the program reads
   * @throws ArchiveException if the file lies in one of these, links followed, or is a folder, or
   *     holds something that is not ours
   */
  public static ReportFile open(Path file, String mark, String code, Collection<Path> inputs)
      throws ArchiveException {
    ReportFile report = new ReportFile(file, shown(file), code);
    for (Path input : inputs) {
      if (OutputRules.holds(input, file)) {
        throw report.refused(
            "must not be written: the program reads " + shown(input),
            "name a file in another folder");
      }
    }
    if (Files.isSymbolicLink(file) && !Files.exists(file)) {
      throw report.refused("is a link that leads nowhere", "name the file itself");
    }
    if (Files.isDirectory(file)) {
      throw report.refused("is a folder", "name a file in it");
    }
    // A terminal or a pipe holds nothing that could be lost.
    if (Files.isRegularFile(file) && !report.isOurs(mark)) {
      throw report.refused(
          "holds something else than an earlier report of this kind, and would be lost",
          "name a new file, or remove this one if nobody needs it");
    }
    return report;
  }

  /** Writes the text, over an earlier one. */
  public void write(String text) throws ArchiveException {
    try {
      Files.writeString(file, text, UTF_8);
    } catch (IOException e) {
      throw refused(
          "cannot be written: " + Reason.of(e),
          "name a file in a folder that is there and that you may write to");
    }
  }

  /** True if both are one file; then one report would replace the other. */
  public boolean isSame(ReportFile other) {
    return OutputRules.holds(file, other.file);
  }

  private boolean isOurs(String mark) throws ArchiveException {
    try (InputStream bytes = Files.newInputStream(file)) {
      String head = new String(bytes.readNBytes(HEAD), ISO_8859_1);
      return head.isEmpty() || head.contains(mark);
    } catch (IOException e) {
      throw refused("cannot be read: " + Reason.of(e), "name another file");
    }
  }

  private ArchiveException refused(String message, String hint) {
    return Reason.refused(code, Path.of(shown), message, hint);
  }

  private static String shown(Path path) {
    String text = path.normalize().toString();
    return text.isEmpty() ? "." : text;
  }
}
