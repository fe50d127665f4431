package newsarchive.cli;

/** What the program tells the shell. */
final class ExitCode {
  static final int OK = 0;

  /** The input is at fault, or the program is. */
  static final int FAILED = 1;

  /** The command line is at fault. */
  static final int USAGE = 2;

  private ExitCode() {}
}
