package newsarchive.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The list of the files that the program wrote into a folder, with their SHA-256 sums, in the form
 * that {@code sha256sum -c} reads. Its first line, a comment, tells it from other people's files of
 * the same name: only a folder with this line is ever replaced.
 */
final class Manifest {
  static final String NAME = "SHA256SUMS";
  private static final String HEADER =
      "# Files that News Archive wrote here. Check them with: sha256sum -c SHA256SUMS\n";

  private final SortedMap<String, String> sums;
  private final Set<String> folders = new HashSet<>();

  Manifest(Map<String, String> sums) {
    this.sums = new TreeMap<>(sums);
    for (String path : sums.keySet()) {
      for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
        folders.add(path.substring(0, end));
      }
    }
  }

  /** The manifest of a folder, or null if the folder has none of ours. */
  static @Nullable Manifest read(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return null;
    }
    String text = new String(Files.readAllBytes(file), UTF_8);
    if (!text.startsWith(HEADER)) {
      return null;
    }
    Map<String, String> sums = new TreeMap<>();
    text.substring(HEADER.length())
        .lines()
        .forEach(
            line -> {
              int blanks = line.indexOf("  ");
              if (blanks > 0) {
                sums.put(line.substring(blanks + 2), line.substring(0, blanks));
              }
            });
    return new Manifest(sums);
  }

  /** Whether the program wrote the file at this path, with {@code /} between the parts. */
  boolean owns(String path) {
    return path.equals(NAME) || sums.containsKey(path);
  }

  /** The SHA-256 sum of a file in hexadecimal digits, or null if the program did not write it. */
  @Nullable String sum(String path) {
    return sums.get(path);
  }

  /** Whether the program made this folder, because it wrote a file into it or below. */
  boolean ownsFolder(String path) {
    return folders.contains(path);
  }

  byte[] toBytes() {
    StringBuilder text = new StringBuilder(HEADER);
    sums.forEach((path, sum) -> text.append(sum).append("  ").append(path).append('\n'));
    return text.toString().getBytes(UTF_8);
  }
}
