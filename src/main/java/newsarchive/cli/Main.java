package newsarchive.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;

/** {@code java -jar archive.jar}. */
public final class Main {
  private Main() {}

  /** Runs a command and ends the program with its exit code. */
  public static void main(String[] args) {
    int exitCode = ArchiveCommand.run(writer(FileDescriptor.out), writer(FileDescriptor.err), args);
    System.exit(exitCode);
  }

  /** Always UTF-8: what is printed must not depend on the machine's locale. */
  private static PrintWriter writer(FileDescriptor stream) {
    return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), UTF_8), true);
  }
}
