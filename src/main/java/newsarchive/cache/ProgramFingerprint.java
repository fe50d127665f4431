package newsarchive.cache;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Tells one build of the program from any other, so that nothing is kept beyond the program that
 * found it: a version number stays the same while rules, word lists and weights change.
 */
public final class ProgramFingerprint {
  private static final String OURS = "newsarchive/";

  private ProgramFingerprint() {}

  /**
   * SHA-256 over names and check sums of all classes and resources of ours on the class path, or
   * null if these cannot be read.
   */
  public static byte @Nullable [] ofThisProgram() {
    return of(System.getProperty("java.class.path", ""));
  }

  static byte @Nullable [] of(String classPath) {
    MessageDigest digest = Sha256.start();
    int files = 0;
    try {
      for (String entry : classPath.split(File.pathSeparator, -1)) {
        Path path = Path.of(entry);
        if (Files.isDirectory(path.resolve(OURS))) {
          files += addFolder(digest, path);
        } else if (Files.isRegularFile(path)) {
          files += addJar(digest, path);
        }
      }
    } catch (IOException | UncheckedIOException | InvalidPathException e) {
      return null;
    }
    return files == 0 ? null : digest.digest();
  }

  private static int addJar(MessageDigest digest, Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      List<String> lines =
          zip.stream()
              .filter(entry -> entry.getName().startsWith(OURS) && !entry.isDirectory())
              .map(entry -> line(entry.getName(), entry.getCrc(), entry.getSize()))
              .sorted()
              .toList();
      lines.forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
      return lines.size();
    }
  }

  private static int addFolder(MessageDigest digest, Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> tree = Files.walk(folder.resolve(OURS))) {
      files = tree.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      byte[] content = Files.readAllBytes(file);
      CRC32 crc = new CRC32();
      crc.update(ByteBuffer.wrap(content));
      String name = folder.relativize(file).toString();
      digest.update(line(name, crc.getValue(), content.length).getBytes(StandardCharsets.UTF_8));
    }
    return files.size();
  }

  /** As {@link ZipEntry} counts: check sum and size of what is in the entry, not packed. */
  private static String line(String name, long crc, long size) {
    return name + ' ' + crc + ' ' + size + '\n';
  }
}
