package newsarchive.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import newsarchive.diagnostics.ArchiveException;
import newsarchive.diagnostics.Diagnostic;
import newsarchive.evaluation.Evaluation;
import newsarchive.evaluation.Evaluator;
import newsarchive.evaluation.Gold;
import newsarchive.evaluation.GoldFolder;
import newsarchive.evaluation.Prediction;
import newsarchive.evaluation.PredictionLines;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.SourceDocument;
import newsarchive.publish.ReportFile;
import newsarchive.source.SeedFolder;
import newsarchive.source.Seeds;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate}: scores the analysis against annotations made by hand. */
@Command(
    name = "evaluate",
    description = "Scores the analysis against articles annotated by hand.",
    mixinStandardHelpOptions = true,
    versionProvider = ArchiveCommand.Version.class,
    sortOptions = false,
    footer = {
      "",
      "DIR holds text/NAME.txt and, where there is gold, attributions/NAME*.ann"
          + " (brat) or NAME.json (docs/gold-format.md).",
      "Exit code 0: evaluated. 1: a text or a gold file is at fault. 2: the command line is at"
          + " fault."
    })
final class EvaluateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "1", paramLabel = "DIR", description = "Folder of the annotated articles.")
  private Path folder;

  @Option(
      names = "--gold",
      paramLabel = "FOLDER",
      description = "Another folder to look for gold files in.")
  private @Nullable Path gold;

  @Option(names = "--json", description = "Print the scores as JSON.")
  private boolean json;

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "Write every mistake, with the words around it, to this file.")
  private @Nullable Path errors;

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "Write what was found, for other scorers, to this file (JSON Lines).")
  private @Nullable Path predictions;

  @Option(
      names = "--timings",
      description = "Tell on standard error how fast one core analyses the articles.")
  private boolean timings;

  @Override
  public Integer call() throws ArchiveException {
    for (Path wanted : gold == null ? List.of(folder) : List.of(folder, gold)) {
      ArchiveFolder.require(wanted, spec);
    }
    ReportFile mistakes = report(errors, Evaluation.MISTAKES);
    ReportFile found = report(predictions, PredictionLines.MARK);
    if (mistakes != null && found != null && mistakes.isSame(found)) {
      throw new ParameterException(
          spec.commandLine(), "--errors and --predictions must not name the same file");
    }
    GoldFolder golds = GoldFolder.open(folder, gold, path -> Path.of(ArchiveFolder.shown(path)));
    List<String> names = new ArrayList<>(golds.texts().keySet());
    List<SourceDocument> documents = documents(golds.texts());
    if (timings) {
      spec.commandLine().getErr().print(Timings.of(documents));
    }
    Analysis analysis = Analysis.of(documents, folder);
    refuse(analysis.diagnostics());
    Evaluator evaluator = new Evaluator();
    PredictionLines lines = new PredictionLines();
    for (int i = 0; i < documents.size(); i++) {
      AnalyzedArticle article = analysis.articles().get(i);
      Prediction prediction = Prediction.of(article, golds.isBrat(names.get(i)));
      String sum = documents.get(i).provenance().sha256();
      Gold right = golds.gold(names.get(i), article.article().text(), sum);
      evaluator.add(names.get(i), prediction, right);
      lines.add(names.get(i), prediction);
    }
    refuse(golds.diagnostics());
    Evaluation evaluation = evaluator.evaluation();
    if (found != null) {
      found.write(lines.text());
    }
    if (mistakes != null) {
      mistakes.write(evaluation.mistakes());
    }
    print(evaluation);
    return ExitCode.OK;
  }

  /** In the order of the names; one for each. */
  private List<SourceDocument> documents(Map<String, Path> texts) throws ArchiveException {
    List<SourceDocument> documents = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Path file : texts.values()) {
      Seeds read = SeedFolder.readFile(file, ArchiveFolder.shown(file));
      documents.addAll(read.documents());
      diagnostics.addAll(read.diagnostics());
    }
    refuse(diagnostics);
    return documents;
  }

  /** Stops at errors, with all that is known; tells mere warnings. */
  private void refuse(List<Diagnostic> diagnostics) throws ArchiveException {
    if (Diagnostic.hasErrors(diagnostics)) {
      throw new ArchiveException(diagnostics);
    }
    diagnostics.forEach(spec.commandLine().getErr()::println);
  }

  /** A file that may be written; null if none is asked for. */
  private @Nullable ReportFile report(@Nullable Path file, String mark) throws ArchiveException {
    List<Path> read = gold == null ? List.of(folder) : List.of(folder, gold);
    return file == null ? null : ReportFile.open(file, mark, "E008", read);
  }

  private void print(Evaluation evaluation) {
    if (evaluation.isEmpty() && !json) {
      spec.commandLine().getOut().print("No gold: nothing is scored.\n");
    } else {
      spec.commandLine().getOut().print(json ? evaluation.json() : evaluation.report());
    }
  }
}
