package newsarchive.analysis.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import newsarchive.model.LocalEntity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every case of cases/*.txt; the first of these files tells how to write one. */
class EntityCasesTest {
  private static final EntityFinder FINDER = new EntityFinder();

  private record Case(String name, String text, List<String> expected) {
    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsExactlyTheseEntities(Case example) {
    List<String> found =
        FINDER.find(Articles.of(example.text())).stream().map(EntityCasesTest::line).toList();
    assertEquals(String.join("\n", example.expected()), String.join("\n", found));
  }

  private static String line(LocalEntity entity) {
    String aliases = entity.aliases().isEmpty() ? "" : " = " + String.join("; ", entity.aliases());
    String roles = entity.roles().isEmpty() ? "" : " [" + String.join("; ", entity.roles()) + "]";
    return entity.type() + " " + entity.name() + aliases + roles;
  }

  static Stream<Case> cases() throws IOException, URISyntaxException {
    Path folder =
        Path.of(
            Objects.requireNonNull(
                    EntityCasesTest.class.getResource("/newsarchive/analysis/entities/cases"))
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
      int name = part.indexOf('\n');
      int bar = part.indexOf("\n-\n");
      if (bar > 0) {
        String text = part.substring(name + 1, bar);
        List<String> expected =
            part.substring(bar + 3).lines().filter(line -> !line.isBlank()).toList();
        cases.add(new Case(part.substring(0, name), text, expected));
      }
    }
    return cases;
  }
}
