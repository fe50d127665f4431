package newsarchive.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** The file operations of publishing. Tests put one in its place whose calls fail. */
class Disk {
  void write(Path file, byte[] content) throws IOException {
    try (FileChannel channel = FileChannel.open(file, CREATE, TRUNCATE_EXISTING, WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(content);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
    }
  }

  /** Gives a file a second name. */
  void link(Path file, Path second) throws IOException {
    Files.createLink(second, file);
  }

  /** Renames a folder; the target must not exist. */
  void rename(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  void delete(Path fileOrEmptyFolder) throws IOException {
    Files.delete(fileOrEmptyFolder);
  }

  /** Makes a file or folder survive a power failure. Windows has no such call for folders. */
  void force(Path path, boolean folder) throws IOException {
    FileChannel channel;
    try {
      channel = FileChannel.open(path, folder ? READ : WRITE);
    } catch (IOException e) {
      if (folder) {
        return;
      }
      throw e;
    }
    try (channel) {
      channel.force(true);
    }
  }

  /** Deletes a folder of ours; its manifest last, so that the rest of it stays known as ours. */
  final void deleteTree(Path folder) throws IOException {
    Path manifest = folder.resolve(Manifest.NAME);
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (!file.equals(manifest)) {
              delete(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            if (visited.equals(folder) && Files.exists(manifest, NOFOLLOW_LINKS)) {
              delete(manifest);
            }
            delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
