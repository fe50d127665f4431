package newsarchive.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs a command line within the test, as a terminal would. */
public record Shell(int exitCode, String out, String err) {
  public static Shell run(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] args = new String[arguments.length];
    for (int i = 0; i < args.length; i++) {
      args[i] = arguments[i].toString();
    }
    int exitCode = ArchiveCommand.run(new PrintWriter(out), new PrintWriter(err), args);
    return new Shell(exitCode, out.toString(), err.toString());
  }
}
