package newsarchive.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import newsarchive.diagnostics.ArchiveException;
import newsarchive.diagnostics.Diagnostic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code build}: reads, analyses, writes the site, prints a summary. */
@Command(
    name = "build",
    description = "Builds the site of an archive.",
    mixinStandardHelpOptions = true,
    versionProvider = ArchiveCommand.Version.class,
    sortOptions = false,
    footer = {
      "",
      "Options override archive.yml. Relative paths start at DIR.",
      "Exit code 0: built. 1: an article or a setting is at fault; the former site stays, or, with"
          + " --keep-going, the site of the other articles is built. 2: the command line is at"
          + " fault."
    })
final class BuildCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      defaultValue = "",
      description = "Folder of the archive (the current one).")
  private Path folder;

  @Mixin private Overrides overrides;

  @Mixin private CacheOptions cache;

  @Option(names = "--strict", description = "Treat warnings as errors.")
  private boolean strict;

  @Option(
      names = "--keep-going",
      description = "Leave out the articles that have errors, build the others.")
  private boolean keepGoing;

  @Option(names = "--quiet", description = "Print nothing but errors and warnings.")
  private boolean quiet;

  @Override
  public Integer call() throws ArchiveException {
    long start = System.nanoTime();
    ArchiveFolder.require(folder, spec);
    ArchiveFolder archive = ArchiveFolder.open(folder, overrides);
    Build build = new Build(archive, new Build.Tolerance(strict, keepGoing), cache.open(archive));
    Build.Result result = build.run();
    result.diagnostics().forEach(spec.commandLine().getErr()::println);
    if (!quiet) {
      Duration time = Duration.ofNanos(System.nanoTime() - start);
      spec.commandLine().getOut().print(Summary.of(result, time));
    }
    return Diagnostic.hasErrors(result.diagnostics()) ? ExitCode.FAILED : ExitCode.OK;
  }
}
