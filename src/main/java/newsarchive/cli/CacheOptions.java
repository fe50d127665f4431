package newsarchive.cli;

import java.nio.file.Path;
import java.util.List;
import newsarchive.cache.AnalysisCache;
import newsarchive.cache.ProgramFingerprint;
import newsarchive.diagnostics.Diagnostic;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the program keeps what it found, so that it does not look for it again. */
final class CacheOptions {
  private static final String FOLDER = ".archive-cache";

  @Option(
      names = "--cache",
      paramLabel = "FOLDER",
      converter = Overrides.Folder.class,
      description = "Folder that keeps the analysis of each article (" + FOLDER + ").")
  private @Nullable Path folder;

  @Option(names = "--no-cache", description = "Analyse every article anew, and keep nothing.")
  private boolean none;

  /** A cache, open or not, and what the user should know about it. */
  record Opened(Path folder, @Nullable AnalysisCache cache) {
    /** At most one warning. */
    List<Diagnostic> diagnostics() {
      if (cache == null || cache.failure() == null) {
        return List.of();
      }
      return List.of(
          Diagnostic.warning(
              "K001",
              ArchiveFolder.shown(folder),
              0,
              "what was found in the articles cannot be kept here: " + cache.failure(),
              "name another folder with --cache, or say --no-cache"));
    }
  }

  Opened open(ArchiveFolder archive) {
    Path place = archive.root().resolve(folder == null ? Path.of(FOLDER) : folder);
    byte[] program = none ? null : ProgramFingerprint.ofThisProgram();
    return new Opened(place, program == null ? null : new AnalysisCache(place, program));
  }
}
