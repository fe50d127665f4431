package newsarchive.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import newsarchive.archive.Archive;
import newsarchive.archive.Audit;
import newsarchive.archive.Doubt;
import newsarchive.diagnostics.ArchiveException;
import newsarchive.diagnostics.Diagnostic;
import newsarchive.export.Exporter;
import newsarchive.publish.Published;
import newsarchive.publish.Publisher;
import newsarchive.publish.SiteContent;
import newsarchive.publish.SiteParts;
import newsarchive.publish.SiteSink;
import newsarchive.search.SearchIndex;
import newsarchive.site.SiteBuilder;
import newsarchive.site.SiteOptions;
import org.jspecify.annotations.Nullable;

/** One run from the articles to the site. */
final class Build {
  private static final String SAY_LANGUAGE =
      "say which language it is, or that it is English, in its metadata: language: en";

  private final ArchiveFolder folder;
  private final Tolerance tolerance;
  private final CacheOptions.Opened cache;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private @Nullable Archive archive;

  /**
   * What a build puts up with.
   *
   * @param strict not even warnings
   * @param keepGoing errors in articles; these are left out
   */
  record Tolerance(boolean strict, boolean keepGoing) {}

  /**
   * A site in its place.
   *
   * @param diagnostics what was put up with
   */
  record Result(Archive archive, Published published, Path output, List<Diagnostic> diagnostics) {
    Result {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  Build(ArchiveFolder folder, Tolerance tolerance, CacheOptions.Opened cache) {
    this.folder = folder;
    this.tolerance = tolerance;
    this.cache = cache;
  }

  /**
   * Builds and publishes.
   *
   * @throws ArchiveException with everything that is wrong, if that is more than is put up with;
   *     then the former site is untouched
   */
  Result run() throws ArchiveException {
    diagnostics.addAll(folder.diagnostics());
    if (Diagnostic.hasErrors(diagnostics)) {
      throw new ArchiveException(diagnostics);
    }
    List<Path> inputs = new ArrayList<>(folder.inputs());
    inputs.add(cache.folder());
    Published published = new Publisher().publish(folder.output(), inputs, this::fill);
    diagnostics.addAll(published.warnings());
    if (cache.cache() != null) {
      cache.cache().prune();
    }
    diagnostics.addAll(cache.diagnostics());
    if (archive == null) {
      throw new IllegalStateException("published without an archive");
    }
    return new Result(archive, published, folder.output(), diagnostics);
  }

  private void fill(SiteSink sink) throws ArchiveException {
    EditedArchive edited = EditedArchive.read(folder, cache.cache());
    diagnostics.addAll(edited.diagnostics());
    boolean good =
        tolerance.keepGoing()
            ? !edited.archive().articles().isEmpty()
            : !Diagnostic.hasErrors(diagnostics);
    if (!good || (tolerance.strict() && !diagnostics.isEmpty())) {
      throw new ArchiveException(diagnostics);
    }
    Archive built = edited.archive();
    new SiteParts(parts(built)).writeTo(sink);
    archive = built;
    warn(built);
  }

  private List<SiteContent> parts(Archive built) throws ArchiveException {
    Exporter exporter = new Exporter(built);
    SiteOptions options =
        new SiteOptions(folder.templates(), ArchiveCommand.program(), exporter::citation);
    List<SiteContent> parts = new ArrayList<>(new SiteBuilder().parts(built, options));
    parts.addAll(exporter.parts());
    parts.addAll(new SearchIndex(built).parts());
    return parts;
  }

  /** Two pages whose names look the same, or a page without speakers, mislead who does not know. */
  private void warn(Archive built) {
    for (Doubt doubt : Audit.check(built)) {
      String file = built.article(doubt.article()).article().source().provenance().path();
      String path = ArchiveFolder.shown(folder.seeds()) + "/" + file;
      if (doubt.kind() == Doubt.Kind.MIXED_SCRIPT) {
        diagnostics.add(Diagnostic.warning("A001", path, 0, doubt.reason(), null));
      } else if (doubt.kind() == Doubt.Kind.OTHER_LANGUAGE) {
        diagnostics.add(Diagnostic.warning("A002", path, 0, doubt.reason(), SAY_LANGUAGE));
      }
    }
  }
}
