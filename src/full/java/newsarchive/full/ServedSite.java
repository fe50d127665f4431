package newsarchive.full;

import java.io.IOException;
import java.nio.file.Path;
import newsarchive.whole.BuiltSite;
import newsarchive.whole.SmallArchive;

/**
 * The site of the small archive and the seeds, on disk and served, with a browser to look at it.
 */
record ServedSite(BuiltSite site, Chromium chromium, WebServer server) implements AutoCloseable {
  /** Builds into an empty folder. */
  static ServedSite start(Path folder) throws IOException {
    Chromium chromium = Chromium.start();
    try {
      BuiltSite site = SmallArchive.buildWithSeeds(folder);
      return new ServedSite(site, chromium, new WebServer(site.folder()));
    } catch (IOException | RuntimeException | AssertionError e) {
      chromium.close();
      throw e;
    }
  }

  @Override
  public void close() {
    server.close();
    chromium.close();
  }
}
