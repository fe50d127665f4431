package newsarchive.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder in which a site is put together, out of sight. */
final class Stage implements SiteSink {
  /** Tells GitHub Pages to publish the files as they are. */
  static final String NO_JEKYLL = ".nojekyll";

  private final Path folder;
  private final Disk disk;
  private final SitePaths paths = new SitePaths();
  private final Former former;
  private final Map<String, String> sums = new ConcurrentHashMap<>();
  private final Set<String> kept = ConcurrentHashMap.newKeySet();
  private final Sizes sizes = new Sizes();
  private volatile @Nullable Failure failure;

  /** A file that could not be written; ends the work that wanted to add it. */
  static final class Failure extends UncheckedIOException {
    private static final long serialVersionUID = 1L;
    private final String path;
    private final IOException reason;

    Failure(String path, IOException cause) {
      super(path, cause);
      this.path = path;
      this.reason = cause;
    }

    String path() {
      return path;
    }

    IOException reason() {
      return reason;
    }
  }

  /**
   * Makes the folder.
   *
   * @param former the site that this one will replace; a file of it that stays the same is not
   *     written again
   */
  Stage(Path folder, Disk disk, Former former) throws IOException {
    this.folder = folder;
    this.disk = disk;
    this.former = former;
    Files.createDirectory(folder);
    // From the first moment the folder is known as ours, so that the next build may remove it.
    disk.write(folder.resolve(Manifest.NAME), new Manifest(Map.of()).toBytes());
    paths.take(Manifest.NAME);
  }

  @Override
  public void add(String path, byte[] content) {
    paths.take(path);
    try {
      Path file = folder.resolve(path);
      Path parent = file.getParent();
      if (parent != null && !parent.equals(folder)) {
        Files.createDirectories(parent);
      }
      String sum = HexFormat.of().formatHex(sha256(content));
      if (former.link(path, sum, content, file)) {
        kept.add(path);
      } else {
        disk.write(file, content);
      }
      sums.put(path, sum);
      sizes.add(path, content.length);
    } catch (IOException e) {
      Failure failed = new Failure(path, e);
      failure = failed;
      throw failed;
    }
  }

  /** The first thing that could not be written, whatever became of the exception that said so. */
  @Nullable Failure failure() {
    return failure;
  }

  /** Adds the last files. */
  Manifest seal() throws IOException {
    add(NO_JEKYLL, new byte[0]);
    Manifest manifest = new Manifest(sums);
    disk.write(folder.resolve(Manifest.NAME), manifest.toBytes());
    return manifest;
  }

  /** What the site will hold. */
  Published.Size size() {
    return sizes.of(sums.size(), kept.size());
  }

  /** Makes our new files, and the names of all files, survive a power failure. */
  void force() throws IOException {
    List<Path> all = new ArrayList<>();
    try (Stream<Path> tree = Files.walk(folder)) {
      tree.filter(path -> Files.isDirectory(path, NOFOLLOW_LINKS)).forEach(all::add);
      sums.keySet().stream()
          .filter(path -> !kept.contains(path))
          .forEach(path -> all.add(folder.resolve(path)));
      all.add(folder.resolve(Manifest.NAME));
      all.parallelStream().forEach(this::force);
    } catch (Failure e) {
      throw new IOException(e.path() + ": " + Reason.of(e.reason()), e);
    } catch (UncheckedIOException e) {
      throw new IOException(e.getCause());
    }
  }

  private void force(Path path) {
    try {
      disk.force(path, Files.isDirectory(path));
    } catch (IOException e) {
      throw new Failure(folder.relativize(path).toString(), e);
    }
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
