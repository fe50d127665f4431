package newsarchive.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/**
 * The site that a new one will replace. A file that stays the same gets a second name in the new
 * site in place of a second copy: an edit among thousands of articles writes only what it changes,
 * and the time stamps of all other files stay, for programs that copy the site elsewhere.
 */
final class Former {
  private final Path folder;
  private final Manifest manifest;
  private final Disk disk;

  private Former(Path folder, Manifest manifest, Disk disk) {
    this.folder = folder;
    this.manifest = manifest;
    this.disk = disk;
  }

  /** The site in a folder; of one that is missing or was not written by us nothing is taken. */
  static Former of(Path folder, Disk disk) throws IOException {
    Manifest manifest = Manifest.read(folder);
    return new Former(folder, manifest == null ? new Manifest(Map.of()) : manifest, disk);
  }

  /**
   * Gives the former file of this path a second name, if it holds the same bytes. It is read for
   * that: somebody may have altered it since.
   *
   * @param sum SHA-256 of the content in hexadecimal digits
   * @return false if there is no such file, or the file system has no second names
   */
  boolean link(String path, String sum, byte[] content, Path second) {
    Path file = folder.resolve(path);
    try {
      if (!sum.equals(manifest.sum(path))
          || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          || Files.size(file) != content.length
          || !Arrays.equals(Files.readAllBytes(file), content)) {
        return false;
      }
      disk.link(file, second);
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      return false; // It is written instead; if that cannot be done either, that is told.
    }
  }
}
