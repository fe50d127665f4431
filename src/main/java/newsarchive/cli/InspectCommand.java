package newsarchive.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import newsarchive.archive.Archive;
import newsarchive.archive.ArchiveBuilder;
import newsarchive.diagnostics.ArchiveException;
import newsarchive.export.Exporter;
import newsarchive.links.Links;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.ArchiveSettings;
import newsarchive.publish.SiteContent;
import newsarchive.source.SeedFolder;
import newsarchive.source.Seeds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code inspect}: shows what the program reads in one article, and why. Writes no file. */
@Command(
    name = "inspect",
    description = "Shows what the program reads in one article, and why; writes no file.",
    mixinStandardHelpOptions = true,
    versionProvider = ArchiveCommand.Version.class,
    sortOptions = false)
final class InspectCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "1", paramLabel = "FILE", description = "A .txt, .md or .html file.")
  private Path file;

  @Option(names = "--json", description = "Print the JSON that the site has of an article.")
  private boolean json;

  @Override
  public Integer call() throws ArchiveException {
    Seeds read = SeedFolder.readFile(file, ArchiveFolder.shown(file));
    if (read.hasErrors()) {
      throw new ArchiveException(read.diagnostics());
    }
    Analysis analysis = Analysis.of(read.documents(), parent(file));
    if (!analysis.diagnostics().isEmpty()) {
      throw new ArchiveException(analysis.diagnostics());
    }
    PrintWriter err = spec.commandLine().getErr();
    read.diagnostics().forEach(err::println);
    PrintWriter out = spec.commandLine().getOut();
    for (AnalyzedArticle article : analysis.articles()) {
      out.print(json ? json(article) : ArticleListing.of(article));
    }
    return ExitCode.OK;
  }

  /** What the site would have: an archive of this article alone, exported. */
  private static String json(AnalyzedArticle article) throws ArchiveException {
    Archive archive = new ArchiveBuilder().build(ArchiveSettings.DEFAULTS, List.of(article));
    String wanted = Links.articleFile(article.article().id(), "json");
    StringBuilder found = new StringBuilder();
    for (SiteContent part : new Exporter(archive).parts()) {
      part.writeTo(
          (path, content) -> found.append(path.equals(wanted) ? new String(content, UTF_8) : ""));
    }
    return found.toString();
  }

  private static Path parent(Path file) {
    Path parent = file.getParent();
    return parent == null ? Path.of("") : parent;
  }
}
