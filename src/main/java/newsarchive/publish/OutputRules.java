package newsarchive.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;
import newsarchive.diagnostics.ArchiveException;

/** Which folders may become a site. Anything else is refused before a byte is written. */
final class OutputRules {
  private OutputRules() {}

  /**
   * Refuses a folder that must not be replaced.
   *
   * @param inputs what is read: the site may be none of them, lie in none and hold none
   */
  static void requireSafe(Path output, Collection<Path> inputs, Path home) throws ArchiveException {
    if (Files.isSymbolicLink(output)) {
      throw Reason.refused(
          "P001", output, "the folder of the site is a link", "name the folder itself");
    }
    if (Files.exists(output, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(output)) {
      throw Reason.refused(
          "P001", output, "the folder of the site is a file", "name another folder");
    }
    if (real(output).getParent() == null || holds(output, home)) {
      throw Reason.refused(
          "P001", output, "the site would replace a home folder or all files", "name a new folder");
    }
    for (Path input : inputs) {
      if (holds(output, input)) {
        throw Reason.refused(
            "P001",
            output,
            "the site would replace " + input + ", which it is made from",
            "name a folder of its own, such as site");
      }
      if (holds(input, output)) {
        throw Reason.refused(
            "P001",
            output,
            "the site would lie inside " + input + ", which it is made from",
            "name a folder beside it");
      }
    }
  }

  /** Refuses a folder with files in it of which none is ours. */
  static void requireOurs(Path output) throws ArchiveException, IOException {
    if (Files.isDirectory(output) && !isEmpty(output) && Manifest.read(output) == null) {
      throw Reason.refused(
          "P002",
          output,
          "the folder is not empty, and News Archive did not write it: it has no "
              + Manifest.NAME
              + " of its own",
          "name an empty or a new folder");
    }
  }

  static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  /** True if the inner one is the outer one or lies in it, links followed. */
  static boolean holds(Path outer, Path inner) {
    Path folder = real(outer);
    for (Path step = real(inner); step != null; step = step.getParent()) {
      if (step.equals(folder) || isSameFile(step, folder)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSameFile(Path a, Path b) {
    try {
      return Files.exists(a) && Files.exists(b) && Files.isSameFile(a, b);
    } catch (IOException e) {
      return false;
    }
  }

  /** The path without links and dots; its last parts need not exist. */
  static Path real(Path path) {
    Path whole = path.toAbsolutePath();
    Path known = whole;
    while (known != null && !Files.exists(known)) {
      known = known.getParent();
    }
    try {
      if (known != null) {
        return known.toRealPath().resolve(known.relativize(whole)).normalize();
      }
    } catch (IOException e) {
      return whole.normalize();
    }
    return whole.normalize();
  }
}
