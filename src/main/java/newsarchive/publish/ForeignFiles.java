package newsarchive.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import org.jspecify.annotations.Nullable;

/**
 * Carries what others put into the site's folder (a CNAME, a .git folder, a page made by hand) over
 * into the new one: a second link to the same file, or a copy where the file system has no links.
 */
final class ForeignFiles extends SimpleFileVisitor<Path> {
  /** What to do where the new folder already has a file of that path. */
  enum Clash {
    /** Fails with {@link FileAlreadyExistsException}. */
    REFUSE,
    /** It was carried over before. */
    SKIP
  }

  private final Path from;
  private final Manifest own;
  private final Path to;
  private final Clash clash;

  private ForeignFiles(Path from, Manifest own, Path to, Clash clash) {
    this.from = from;
    this.own = own;
    this.to = to;
    this.clash = clash;
  }

  static void carry(Path from, Manifest own, Path to, Clash clash) throws IOException {
    Files.walkFileTree(from, new ForeignFiles(from, own, to, clash));
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
      throws IOException {
    if (!folder.equals(from) && !own.ownsFolder(path(folder))) {
      Path carried = to.resolve(from.relativize(folder));
      if (!Files.isDirectory(carried, LinkOption.NOFOLLOW_LINKS)) {
        Files.createDirectory(carried);
        copyPermissions(folder, carried);
      }
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (own.owns(path(file))) {
      return FileVisitResult.CONTINUE;
    }
    Path carried = to.resolve(from.relativize(file));
    if (Files.exists(carried, LinkOption.NOFOLLOW_LINKS)) {
      if (clash == Clash.REFUSE) {
        throw new FileAlreadyExistsException(path(file));
      }
      return FileVisitResult.CONTINUE;
    }
    Files.createDirectories(parent(carried));
    if (attributes.isSymbolicLink()) {
      Files.createSymbolicLink(carried, Files.readSymbolicLink(file));
    } else {
      linkOrCopy(file, carried);
    }
    return FileVisitResult.CONTINUE;
  }

  private static void linkOrCopy(Path file, Path carried) throws IOException {
    try {
      Files.createLink(carried, file);
    } catch (IOException | UnsupportedOperationException e) {
      Files.copy(file, carried, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }
  }

  /** A folder that its owner closed to others stays closed; Windows folders inherit. */
  static void copyPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView old = view(from);
    PosixFileAttributeView copy = view(to);
    if (old != null && copy != null) {
      copy.setPermissions(old.readAttributes().permissions());
    }
  }

  private static @Nullable PosixFileAttributeView view(Path path) {
    return Files.getFileAttributeView(path, PosixFileAttributeView.class);
  }

  private static Path parent(Path path) {
    Path parent = path.getParent();
    return parent == null ? path : parent;
  }

  private String path(Path file) {
    return from.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }
}
