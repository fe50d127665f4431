package newsarchive.analysis.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsarchive.model.Article;
import newsarchive.model.Claim;
import newsarchive.model.Span;
import newsarchive.model.Statement;
import newsarchive.model.StatementId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every case of cases/*.txt; modality.txt tells how to write one. */
class ClaimCasesTest {
  private static final ClaimFinder FINDER = new ClaimFinder();

  private record Case(String name, String kind, String text, List<String> expected) {
    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void claimsExactlyThis(Case example) {
    assertEquals(String.join("\n", example.expected()), String.join("\n", found(example)));
  }

  private static List<String> found(Case example) {
    String cue = example.kind().substring(example.kind().indexOf(' ') + 1);
    Article article = Articles.of(example.text() + "\nSomebody " + cue + " so.");
    Span content = new Span(0, example.text().length());
    int at = example.text().length() + "\nSomebody ".length();
    boolean direct = example.kind().startsWith("DIRECT");
    Statement statement =
        new Statement(
            new StatementId("s-00000000"),
            direct ? Statement.Kind.DIRECT : Statement.Kind.REPORTED,
            content,
            List.of(content),
            direct ? List.of(content) : List.of(),
            new Span(at, at + cue.length()),
            null,
            null,
            false);
    return FINDER.find(article, List.of(), List.of(statement)).stream()
        .map(claim -> line(article, claim))
        .toList();
  }

  private static String line(Article article, Claim claim) {
    String figures =
        claim.figures().stream()
            .map(figure -> figure.kind() + " " + figure.value())
            .collect(Collectors.joining("; "));
    return claim.modality()
        + (claim.negated() ? " not " : " ")
        + article.words(claim.span())
        + (figures.isEmpty() ? "" : " {" + figures + "}");
  }

  static Stream<Case> cases() throws IOException, URISyntaxException {
    Path folder =
        Path.of(
            Objects.requireNonNull(
                    ClaimCasesTest.class.getResource("/newsarchive/analysis/claims/cases"))
                .toURI());
    List<Case> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        cases.addAll(read(Files.readString(file, StandardCharsets.UTF_8)));
      }
    }
    return cases.stream();
  }

  private static List<Case> read(String content) {
    List<Case> cases = new ArrayList<>();
    for (String part : ("\n" + content).split("\n= ", -1)) {
      int bar = part.indexOf("\n-\n");
      if (bar > 0) {
        List<String> head = part.substring(0, bar).lines().toList();
        List<String> expected =
            part.substring(bar + 3).lines().filter(line -> !line.isBlank()).toList();
        cases.add(new Case(head.get(0), head.get(1), head.get(2), expected));
      }
    }
    return cases;
  }
}
