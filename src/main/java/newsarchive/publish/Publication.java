package newsarchive.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import newsarchive.diagnostics.ArchiveException;
import newsarchive.diagnostics.Diagnostic;

/** One site on its way into its folder, step by step; the lock is held. */
final class Publication {
  private final Places places;
  private final Disk disk;
  private final List<Diagnostic> warnings = new ArrayList<>();

  Publication(Places places, Disk disk) {
    this.places = places;
    this.disk = disk;
  }

  Published run(SiteContent content) throws ArchiveException, IOException {
    repair();
    OutputRules.requireOurs(places.site());
    try {
      Stage stage = new Stage(places.stage(), disk, Former.of(places.site(), disk));
      fill(stage, content);
      boolean former = exists(places.site());
      if (former) {
        carryForeignFiles();
      }
      stage.force();
      swap(former);
      return new Published(stage.size(), warnings);
    } finally {
      if (exists(places.stage())) {
        clearAfterFailure(places.stage());
      }
    }
  }

  /** Puts right what a run left that was killed. */
  private void repair() throws ArchiveException, IOException {
    if (exists(places.stage())) {
      requireOurs(places.stage());
      disk.deleteTree(places.stage());
    }
    if (!exists(places.old())) {
      return;
    }
    requireOurs(places.old());
    if (exists(places.site()) && OutputRules.isEmpty(places.site())) {
      disk.delete(places.site());
    }
    if (!exists(places.site())) {
      disk.rename(places.old(), places.site());
    } else if (Manifest.read(places.site()) == null) {
      throw Reason.refused(
          "P006",
          places.shown(),
          "the folder is not a site, and the former site still lies in " + places.old(),
          "move one of them away");
    } else {
      clearOld();
    }
  }

  private static void requireOurs(Path folder) throws ArchiveException, IOException {
    if (!Files.isDirectory(folder, NOFOLLOW_LINKS)
        || (!OutputRules.isEmpty(folder) && Manifest.read(folder) == null)) {
      throw Reason.refused(
          "P006", folder, "this name is needed while a site is written", "move it away");
    }
  }

  private static void fill(Stage stage, SiteContent content) throws ArchiveException, IOException {
    try {
      content.writeTo(stage);
      stage.seal();
    } catch (ArchiveException | RuntimeException e) {
      if (stage.failure() == null) {
        throw e;
      }
    }
    Stage.Failure failure = stage.failure();
    if (failure != null) {
      throw new IOException(failure.path() + ": " + Reason.of(failure.reason()), failure);
    }
  }

  private void carryForeignFiles() throws ArchiveException, IOException {
    Manifest own = Manifest.read(places.site());
    try {
      if (own != null) {
        ForeignFiles.carry(places.site(), own, places.stage(), ForeignFiles.Clash.REFUSE);
      }
      ForeignFiles.copyPermissions(places.site(), places.stage());
    } catch (FileAlreadyExistsException e) {
      throw Reason.refused(
          "P003",
          places.shown().resolve(e.getFile()),
          "the new site has a file here, and News Archive did not write this one",
          "move it away or rename it");
    }
  }

  private void swap(boolean former) throws IOException {
    if (former) {
      disk.rename(places.site(), places.old());
    }
    try {
      disk.rename(places.stage(), places.site());
    } catch (IOException e) {
      if (former) {
        rollBack(e);
      }
      throw e;
    }
    try {
      disk.force(places.parent(), true);
      if (former) {
        clearOld();
      }
    } catch (IOException e) {
      warnings.add(
          Diagnostic.warning(
              "P007",
              places.shown().toString(),
              0,
              "the site is in place, but cleaning up failed: " + Reason.of(e),
              "the next build tries again"));
    }
  }

  private void rollBack(IOException cause) throws IOException {
    try {
      disk.rename(places.old(), places.site());
    } catch (IOException e) {
      throw new IOException(
          Reason.of(cause) + "; the former site is whole in " + places.old(), cause);
    }
  }

  /** Removes the former site; what came into it at the last moment goes to the new one first. */
  private void clearOld() throws IOException {
    Manifest own = Manifest.read(places.old());
    if (own != null) {
      ForeignFiles.carry(places.old(), own, places.site(), ForeignFiles.Clash.SKIP);
    }
    disk.deleteTree(places.old());
  }

  private void clearAfterFailure(Path folder) {
    try {
      disk.deleteTree(folder);
    } catch (IOException e) {
      // What failed before is what the user must know; the next build removes the rest.
      return;
    }
  }

  private static boolean exists(Path path) {
    return Files.exists(path, NOFOLLOW_LINKS);
  }
}
