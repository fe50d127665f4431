package newsarchive.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program, whose work its subcommands do. */
@Command(
    name = "archive",
    description = "Turns a folder of news articles into an annotated, cross-linked archive.",
    mixinStandardHelpOptions = true,
    versionProvider = ArchiveCommand.Version.class,
    subcommands = {
      BuildCommand.class,
      InspectCommand.class,
      ReviewCommand.class,
      EvaluateCommand.class
    })
final class ArchiveCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to do: build, for example");
  }

  /** Runs a command line. Never throws, and never ends the program. */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    try {
      return commandLine(out, err).execute(args);
    } catch (OutOfMemoryError e) {
      err.println(
          "error: Java's memory is too small for this archive; nothing was written"
              + " -- give it more: java -Xmx2g -jar archive.jar build");
      return ExitCode.FAILED;
    } finally {
      out.flush();
      err.flush();
    }
  }

  static CommandLine commandLine(PrintWriter out, PrintWriter err) {
    return new CommandLine(new ArchiveCommand())
        .setOut(out)
        .setErr(err)
        // A file name that begins with @ is a file name.
        .setExpandAtFiles(false)
        .setUsageHelpAutoWidth(false)
        .setParameterExceptionHandler(Failures::ofUsage)
        .setExecutionExceptionHandler(Failures::ofExecution);
  }

  /** Says the version that the jar was built as. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {program()};
    }
  }

  /** The program's name and version. */
  static String program() {
    @Nullable String version = ArchiveCommand.class.getPackage().getImplementationVersion();
    return "News Archive " + (version == null ? "(not packaged)" : version);
  }
}
