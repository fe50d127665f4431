package newsarchive.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import newsarchive.archive.Review;
import newsarchive.diagnostics.ArchiveException;
import newsarchive.diagnostics.Diagnostic;
import newsarchive.export.ReviewJson;
import newsarchive.publish.ReportFile;
import newsarchive.site.ReviewPage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code review}: what is doubtful, most harmful first, with decisions to fill in. */
@Command(
    name = "review",
    description = "Lists what an editor should look at, most harmful first.",
    mixinStandardHelpOptions = true,
    versionProvider = ArchiveCommand.Version.class,
    sortOptions = false,
    footer = {
      "",
      "Decisions go into the folder notes (docs/corrections.md).",
      "Exit code 0: listed. 1: an article, a note or a setting is at fault, or more is open than"
          + " --fail-over allows. 2: the command line is at fault."
    })
final class ReviewCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      defaultValue = "",
      description = "Folder of the archive (the current one).")
  private Path folder;

  @Mixin private Overrides overrides;

  @Mixin private CacheOptions cache;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description =
          "Write a page with passages, alternatives and decisions to fill in; over nothing but an"
              + " earlier one.")
  private @Nullable Path html;

  @Option(names = "--json", description = "Print everything as JSON.")
  private boolean json;

  @Option(
      names = "--fail-over",
      paramLabel = "N",
      description = "Exit with 1 if more than N doubts and orphaned decisions are open.")
  private @Nullable Integer limit;

  @Override
  public Integer call() throws ArchiveException {
    ArchiveFolder.require(folder, spec);
    if (limit != null && limit < 0) {
      throw new ParameterException(spec.commandLine(), "--fail-over must not be negative");
    }
    ArchiveFolder archive = ArchiveFolder.open(folder, overrides);
    ReportFile page =
        html == null ? null : ReportFile.open(html, ReviewPage.MARK, "N012", archive.inputs());
    EditedArchive edited = EditedArchive.read(archive, cache.open(archive).cache());
    PrintWriter err = spec.commandLine().getErr();
    archive.diagnostics().forEach(err::println);
    edited.diagnostics().forEach(err::println);
    Review review = Review.of(edited.archive());
    PrintWriter out = spec.commandLine().getOut();
    out.print(json ? new String(ReviewJson.of(review), UTF_8) : ReviewListing.of(review));
    if (page != null) {
      page.write(ReviewPage.of(review, archive.settings().title(), archive.templates()));
    }
    int open = review.open().size() + review.record().orphans().size();
    if (limit != null && open > limit) {
      err.println("error: " + open + " open or orphaned, more than " + limit);
      return ExitCode.FAILED;
    }
    boolean errors =
        Diagnostic.hasErrors(archive.diagnostics()) || Diagnostic.hasErrors(edited.diagnostics());
    return errors ? ExitCode.FAILED : ExitCode.OK;
  }
}
