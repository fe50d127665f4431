package newsarchive.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code inspect}: shows what the program reads in one article, and why. */
@Command(name = "inspect", description = "Shows what is read in one article, and why.")
final class InspectCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    return ExitCode.OK;
  }
}
