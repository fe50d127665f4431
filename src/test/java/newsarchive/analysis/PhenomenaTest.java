package newsarchive.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.QuotedTerm;
import newsarchive.model.Span;
import newsarchive.model.Statement;
import newsarchive.model.Voice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The whole analysis on short texts, grouped by what makes them hard; {@code
 * src/test/resources/cases/README.md} explains the format. A case that is not met yet stands in
 * {@code known-failures.txt} beside them, and must be taken out of it as soon as it is met.
 */
class PhenomenaTest {
  private static final Path FOLDER = Path.of("src/test/resources/cases");

  /** One text with the statements and terms expected of it. */
  record Example(String file, String title, String text, List<String> expected) {
    String key() {
      return file + ": " + title;
    }

    @Override
    public String toString() {
      return key();
    }
  }

  static List<Example> examples() throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(FOLDER)) {
      files = listed.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
    List<Example> examples = new ArrayList<>();
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      if (!name.equals("known-failures.txt")) {
        String[] parts = Files.readString(file, UTF_8).replace("\r\n", "\n").split("(?m)^= ", -1);
        for (String part : Arrays.copyOfRange(parts, 1, parts.length)) {
          examples.add(example(name.replace(".txt", ""), part));
        }
      }
    }
    return examples;
  }

  private static Example example(String file, String part) {
    int title = part.indexOf('\n');
    int line = part.indexOf("\n-\n");
    List<String> expected = part.substring(line + 3).strip().lines().toList();
    return new Example(
        file, part.substring(0, title), part.substring(title + 1, line).strip(), expected);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void caseIsMetUnlessItIsKnownToFail(Example example) throws IOException {
    List<String> expected =
        example.expected().stream()
            .map(PhenomenaTest::bare)
            .map(PhenomenaTest::withoutApposition)
            .toList();
    List<String> found =
        found(example).stream()
            .map(PhenomenaTest::bare)
            .map(PhenomenaTest::withoutApposition)
            .toList();
    if (knownFailures().contains(example.key())) {
      assertNotEquals(expected, found, "this case is met now: take it out of known-failures.txt");
    } else {
      assertEquals(String.join("\n", expected), String.join("\n", found), example.key());
    }
  }

  @Test
  void everyKnownFailureIsACase() throws IOException {
    Set<String> keys = examples().stream().map(Example::key).collect(Collectors.toSet());
    for (String known : knownFailures()) {
      assertTrue(keys.contains(known), "no such case: " + known);
    }
  }

  @Test
  void noTwoCasesHaveOneName() throws IOException {
    Set<String> keys = new HashSet<>();
    for (Example example : examples()) {
      assertTrue(keys.add(example.key()), "twice: " + example.key());
    }
  }

  private static List<String> knownFailures() throws IOException {
    return Files.readAllLines(FOLDER.resolve("known-failures.txt"), UTF_8).stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }

  /** Statements and terms in the order of their words. */
  private static List<String> found(Example example) {
    String text = example.text();
    String language = example.file().endsWith("languages") ? null : "en";
    AnalyzedArticle read = new Analyzer().analyze(CaseFiles.article(text, language));
    Map<Span, String> lines = new TreeMap<>();
    for (int i = 0; i < read.statements().size(); i++) {
      Statement statement = read.statements().get(i);
      String speakers =
          read.attributions().get(i).voices().stream()
              .map(read.voices()::get)
              .map(Voice::name)
              .collect(Collectors.joining(" + "));
      String content =
          statement.content().stream().map(s -> s.of(text)).collect(Collectors.joining(" // "));
      lines.put(
          statement.content().get(0),
          String.join(
              " | ",
              speakers.isEmpty() ? "?" : speakers,
              words(text, statement.source()),
              words(text, statement.cue()),
              content));
    }
    for (QuotedTerm term : read.terms()) {
      lines.put(term.span(), "NOBODY | " + term.span().of(text));
    }
    return lines.isEmpty() ? List.of("NOTHING") : List.copyOf(lines.values());
  }

  private static String words(String text, @Nullable Span span) {
    return span == null ? "-" : span.of(text);
  }

  /** "Ruiz, an engineer", "Ruiz (D-Ore.)" and "Ruiz, who" are the source that "Ruiz" is. */
  private static String withoutApposition(String line) {
    String[] fields = line.split(" \\| ", -1);
    if (fields.length < 4) {
      return line;
    }
    fields[1] = fields[1].replaceFirst("(?:,| \\(| who$).*", "");
    return String.join(" | ", fields);
  }

  /** Without the punctuation and marks at the end, on whose place in or out nothing depends. */
  private static String bare(String line) {
    int end = line.length();
    while (end > 0 && ".,;:!?\"'”’»“ ".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    int content = line.lastIndexOf(" | ") + 3;
    int start = content;
    while (content > 2 && start < end && "\"'“‘«„ ".indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    return content > 2 ? line.substring(0, content) + line.substring(start, end) : line;
  }
}
