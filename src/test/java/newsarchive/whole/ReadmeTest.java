package newsarchive.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import newsarchive.cli.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README is true: its commands work, and its options are those of the program. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final String RUN = "java -jar archive.jar ";

  @TempDir Path temp;

  @Test
  void everyOptionIsInTheReadmeAndTheReadmeHasNoOther() throws IOException {
    Set<String> inProgram = new TreeSet<>();
    for (String command : List.of("build", "inspect", "review", "evaluate")) {
      inProgram.addAll(options(Shell.run(command, "--help").out()));
    }
    assertEquals(inProgram, options(Files.readString(README)));
  }

  @Test
  void everyCommandIsInTheReadme() throws IOException {
    String readme = Files.readString(README);
    List<String> commands =
        Shell.run("--help")
            .out()
            .lines()
            .dropWhile(line -> !line.startsWith("Commands:"))
            .skip(1)
            .filter(line -> line.matches(" {1,2}\\S.*")) // no further line of a description
            .map(line -> line.strip().split(" ", 2)[0])
            .toList();
    assertTrue(commands.size() >= 2, commands.toString());
    for (String command : commands) {
      assertTrue(readme.contains(RUN + command), command + " is not in the README");
    }
  }

  @Test
  void everyCommandOfTheReadmeWorks() throws Exception {
    copy("seeds");
    copy("templates");
    copy("examples");
    List<String> commands = commands();
    assertTrue(commands.size() >= 2, commands.toString());
    for (String command : commands) {
      ForkedProgram program =
          ForkedProgram.run(
              temp.resolve("archive"),
              List.of(),
              Map.of(),
              List.of(command.substring(RUN.length()).strip().split(" +", -1)));
      assertEquals(0, program.exitCode(), command + "\n" + program.output());
    }
    assertTrue(Files.exists(temp.resolve("archive/site/index.html")));
  }

  @Test
  void everyCodeOfAMessageIsExplained() throws IOException {
    String explained = Files.readString(Path.of("docs/diagnostics.md"));
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(Files::isRegularFile).toList()) {
        for (String word : Files.readString(source).split("\"", -1)) {
          if (word.matches("[A-Z]\\d{3}")) {
            codes.add(word);
          }
        }
      }
    }
    assertTrue(codes.size() > 20, codes.toString());
    for (String code : codes) {
      assertTrue(explained.contains("| " + code + " |"), code + " is not in docs/diagnostics.md");
    }
  }

  /** What stands in the README's blocks of code behind the program's name. */
  private static List<String> commands() throws IOException {
    Set<String> commands = new TreeSet<>();
    boolean code = false;
    for (String line : Files.readAllLines(README)) {
      code ^= line.startsWith("```");
      int start = line.indexOf(RUN);
      if (code && start >= 0) {
        String command = line.substring(start);
        int comment = command.indexOf(" #");
        commands.add(comment < 0 ? command : command.substring(0, comment));
      }
    }
    return new ArrayList<>(commands);
  }

  /** Words of the form {@code --name}. */
  private static Set<String> options(String text) {
    Set<String> options = new TreeSet<>();
    for (String word : text.split("[^A-Za-z-]+", -1)) {
      if (word.matches("--[a-z][a-z-]*")) {
        options.add(word);
      }
    }
    return options;
  }

  private void copy(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = temp.resolve("archive").resolve(file);
        Files.createDirectories(target.resolveSibling("."));
        Files.copy(file, target);
      }
    }
  }
}
