package newsarchive.site;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsarchive.diagnostics.ArchiveException;
import newsarchive.diagnostics.Diagnostic;
import newsarchive.publish.SiteSink;
import org.jspecify.annotations.Nullable;

/**
 * The style sheet, the scripts and the icon; a file of the same name in the folder replaces one,
 * and further files in the folder's {@code assets/}, a logo or a font, come along.
 */
final class Assets {
  private static final List<String> FILES =
      List.of(Frames.STYLE, Frames.SCRIPT, Frames.SEARCH_SCRIPT, Frames.ICON);
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}");

  private Assets() {}

  /**
   * Adds them.
   *
   * @throws ArchiveException T003 if a file cannot be read, or its name is not fit for an address
   */
  static void write(@Nullable Path folder, SiteSink sink) throws ArchiveException {
    Set<String> files = new TreeSet<>(FILES);
    if (folder != null) {
      files.addAll(own(folder));
    }
    for (String file : files) {
      Path own = folder == null ? null : folder.resolve(file);
      boolean replaced = own != null && Files.isRegularFile(own, NOFOLLOW_LINKS);
      sink.add(file, replaced && own != null ? read(own) : builtIn(file));
    }
  }

  private static List<String> own(Path folder) throws ArchiveException {
    Path assets = folder.resolve("assets");
    if (!Files.isDirectory(assets)) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    List<Diagnostic> unfit = new ArrayList<>();
    try (Stream<Path> files = Files.list(assets)) {
      for (Path file : files.filter(f -> Files.isRegularFile(f, NOFOLLOW_LINKS)).toList()) {
        String name = file.getFileName().toString();
        if (NAME.matcher(name).matches()) {
          names.add("assets/" + name);
        } else if (!name.startsWith(".")) {
          unfit.add(
              Diagnostic.error(
                  "T003",
                  file.toString(),
                  0,
                  "the name is not fit for an address",
                  "use letters A to Z, digits, point, hyphen and underscore"));
        }
      }
    } catch (IOException e) {
      Diagnostic problem =
          Diagnostic.error("T003", assets.toString(), 0, "the folder cannot be read", null);
      throw new ArchiveException(problem, e);
    }
    if (!unfit.isEmpty()) {
      throw new ArchiveException(unfit);
    }
    return names;
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
