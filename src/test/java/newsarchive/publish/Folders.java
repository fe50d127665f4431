package newsarchive.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a test sees of a folder. */
final class Folders {
  private Folders() {}

  /** Path to content of every file; folders end in a slash, links tell where they point. */
  static SortedMap<String, String> content(Path folder) throws IOException {
    SortedMap<String, String> found = new TreeMap<>();
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (Files.isSymbolicLink(path)) {
          found.put(name, "-> " + Files.readSymbolicLink(path));
        } else if (Files.isDirectory(path, NOFOLLOW_LINKS)) {
          found.put(name + "/", "");
        } else {
          found.put(name, Files.readString(path));
        }
      }
    }
    return found;
  }

  static void write(Path folder, Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.resolve("..").normalize());
      Files.writeString(path, file.getValue());
    }
  }

  static SiteContent site(String... pathsAndTexts) {
    return sink -> {
      for (int i = 0; i < pathsAndTexts.length; i += 2) {
        sink.add(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(UTF_8));
      }
    };
  }
}
