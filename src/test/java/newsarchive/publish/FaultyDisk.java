package newsarchive.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** A disk on which the n-th operation, counted from 1, fails or kills the program. */
final class FaultyDisk extends Disk {
  /** Stands for the end of the process: nothing of ours catches it. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private final AtomicInteger count = new AtomicInteger();
  private final int deadly;
  private final boolean kills;
  private boolean dead;

  private FaultyDisk(int deadly, boolean kills) {
    this.deadly = deadly;
    this.kills = kills;
  }

  static FaultyDisk failingAt(int operation) {
    return new FaultyDisk(operation, false);
  }

  /** From this operation on, nothing is done any more. */
  static FaultyDisk killedAt(int operation) {
    return new FaultyDisk(operation, true);
  }

  int operations() {
    return count.get();
  }

  private void count(Path path) throws IOException {
    if (dead) {
      throw new Killed();
    }
    if (count.incrementAndGet() == deadly) {
      dead = kills;
      if (kills) {
        throw new Killed();
      }
      throw new FileSystemException(path.toString(), null, "No space left on device");
    }
  }

  @Override
  void write(Path file, byte[] content) throws IOException {
    count(file);
    super.write(file, content);
  }

  @Override
  void rename(Path from, Path to) throws IOException {
    count(from);
    super.rename(from, to);
  }

  @Override
  void delete(Path fileOrEmptyFolder) throws IOException {
    count(fileOrEmptyFolder);
    super.delete(fileOrEmptyFolder);
  }

  @Override
  void force(Path path, boolean folder) throws IOException {
    count(path);
    super.force(path, folder);
  }
}
