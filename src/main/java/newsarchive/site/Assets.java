package newsarchive.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import newsarchive.diagnostics.ArchiveException;
import newsarchive.diagnostics.Diagnostic;
import newsarchive.publish.SiteSink;
import org.jspecify.annotations.Nullable;

/** The style sheet, the script and the icon; a file of the same name in the folder replaces one. */
final class Assets {
  private static final List<String> FILES = List.of(Frames.STYLE, Frames.SCRIPT, Frames.ICON);

  private Assets() {}

  static void write(@Nullable Path folder, SiteSink sink) throws ArchiveException {
    for (String file : FILES) {
      Path own = folder == null ? null : folder.resolve(file);
      boolean replaced = own != null && Files.isRegularFile(own, LinkOption.NOFOLLOW_LINKS);
      sink.add(file, replaced && own != null ? read(own) : builtIn(file));
    }
  }

  private static byte[] read(Path file) throws ArchiveException {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      Diagnostic problem =
          Diagnostic.error("T003", file.toString(), 0, "the file cannot be read", null);
      throw new ArchiveException(problem, e);
    }
  }

  private static byte[] builtIn(String file) {
    try (InputStream in = Assets.class.getResourceAsStream("/templates/" + file)) {
      if (in == null) {
        throw new IllegalStateException("not in the program: " + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException("cannot read from the program: " + file, e);
    }
  }
}
