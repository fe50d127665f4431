package newsarchive.cli;

import java.io.PrintWriter;
import java.util.List;
import newsarchive.diagnostics.ArchiveException;
import newsarchive.diagnostics.Diagnostic;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what went wrong, to the person who can mend it. A stack trace is for who asks for one. */
final class Failures {
  /** {@code java -Dnewsarchive.trace=true -jar archive.jar} prints where a failure comes from. */
  static final String TRACE = "newsarchive.trace";

  private Failures() {}

  static int ofUsage(ParameterException failure, String[] args) {
    CommandLine command = failure.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(Diagnostic.printable("error: " + failure.getMessage()));
    if (failure instanceof UnmatchedArgumentException unmatched) {
      List<String> suggestions = unmatched.getSuggestions();
      if (!suggestions.isEmpty()) {
        err.println("Did you mean " + String.join(" or ", suggestions) + "?");
      }
    }
    err.println("Try: java -jar archive.jar" + subcommand(command) + " --help");
    trace(failure, err);
    return ExitCode.USAGE;
  }

  static int ofExecution(Exception failure, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (failure instanceof ArchiveException known) {
      known.diagnostics().forEach(err::println);
    } else {
      err.println(Diagnostic.printable("error: the program failed: " + failure));
      err.println("This is a fault of the program. Please report it, with what you did and the");
      err.println("output of: java -D" + TRACE + "=true -jar archive.jar ...");
    }
    trace(failure, err);
    return ExitCode.FAILED;
  }

  static void trace(Throwable failure, PrintWriter err) {
    if (Boolean.getBoolean(TRACE)) {
      failure.printStackTrace(err);
    }
  }

  private static String subcommand(CommandLine command) {
    return command.getParent() == null ? "" : " " + command.getCommandName();
  }
}
