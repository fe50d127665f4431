package newsarchive.publish;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two builds from writing the same folder. The lock is the operating system's and ends with
 * the process, however that ends; the file that carries it means nothing by itself.
 */
final class FolderLock implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofMillis(40);

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Waits for the lock.
   *
   * @return null if another process still holds it after {@code patience}
   */
  static @Nullable FolderLock take(Path file, Duration patience) throws IOException {
    long pauses = patience.toMillis() / PAUSE.toMillis();
    for (long i = 0; i <= pauses; i++) {
      FolderLock lock = tryTake(file);
      if (lock != null) {
        return lock;
      }
      try {
        Thread.sleep(PAUSE.toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return null;
      }
    }
    return null;
  }

  private static @Nullable FolderLock tryTake(Path file) throws IOException {
    open(file).close();
    Object before = key(file);
    FileChannel channel = open(file);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // Another thread of this process holds it.
    }
    // The former holder may have deleted the file between our opening and our locking it: then we
    // hold a lock on a file that nobody else can see.
    if (lock != null
        && Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        && Objects.equals(before, key(file))) {
      return new FolderLock(file, channel);
    }
    channel.close();
    return null;
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(file, CREATE, WRITE, LinkOption.NOFOLLOW_LINKS);
  }

  /** What the file system knows the file by; null if it is missing or, on Windows, always. */
  private static @Nullable Object key(Path file) throws IOException {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
          .fileKey();
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  /** Deletes the file while it is still locked, where files have keys; elsewhere leaves it. */
  @Override
  public void close() throws IOException {
    try (channel) {
      if (key(file) != null) {
        Files.deleteIfExists(file);
      }
    } catch (FileSystemException e) {
      // The file stays: a lock by its name alone locks nothing.
      return;
    }
  }
}
