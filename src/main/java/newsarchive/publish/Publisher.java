package newsarchive.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import newsarchive.diagnostics.ArchiveException;

/**
 * Writes a site so that its folder holds the former site or the new one, whole, at every moment and
 * however the program ends; only between two renames can it be missing, and then the next run puts
 * the former site back. The new site grows in {@code .NAME.stage} beside the folder; the former one
 * goes by {@code .NAME.old} while the two change places. Files in the folder that the program did
 * not write are carried over.
 */
public final class Publisher {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Disk disk;
  private final Duration patience;

  public Publisher() {
    this(new Disk(), PATIENCE);
  }

  Publisher(Disk disk, Duration patience) {
    this.disk = disk;
    this.patience = patience;
  }

  /**
   * Publishes a site, or nothing.
   *
   * @param output the folder of the site; made if it is missing
   * @param inputs files and folders that are read, existing or not; the site may be none of them,
   *     lie in none and hold none
   * @param content is asked for the files once the folder is found fit and no other build is at it
   * @throws ArchiveException if the folder is unfit (P001 to P004, P006), cannot be written (P005),
   *     or if the content says so; then the former site is in place and nothing lies beside it
   */
  public Published publish(Path output, Collection<Path> inputs, SiteContent content)
      throws ArchiveException {
    OutputRules.requireSafe(output, inputs, Path.of(System.getProperty("user.home", "/")));
    Places places = Places.of(output);
    Deque<Path> made = new ArrayDeque<>();
    try {
      makeFolders(places.parent(), made);
      FolderLock lock = FolderLock.take(places.lock(), patience);
      if (lock == null) {
        throw Reason.refused("P004", output, "another build is writing this folder", "wait for it");
      }
      try (lock) {
        return new Publication(places, disk).run(content);
      }
    } catch (IOException e) {
      throw Reason.failed("cannot write the site", output, e);
    } finally {
      removeEmpty(made);
    }
  }

  private static void makeFolders(Path folder, Deque<Path> made) throws IOException {
    Deque<Path> missing = new ArrayDeque<>();
    for (Path step = folder;
        step != null && !Files.exists(step, NOFOLLOW_LINKS);
        step = step.getParent()) {
      missing.push(step);
    }
    for (Path step : missing) {
      Files.createDirectory(step);
      made.push(step);
    }
  }

  private static void removeEmpty(Deque<Path> made) {
    for (Path folder : made) {
      try {
        Files.delete(folder);
      } catch (IOException e) {
        return; // It holds the site, or a file of somebody else.
      }
    }
  }
}
